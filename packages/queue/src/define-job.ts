import type { z } from 'zod';

export interface Job<Name extends string, Queue extends string, Payload extends z.ZodType> {
  name: Name;
  queue: Queue;
  payload: Payload;
  retry: { attempts: number; backoffMs: number };
  /** Two jobs of one name with the same key are one job, as long as the queue remembers the first. */
  dedupeKey(payload: z.output<Payload>): string;
}

export const defineJob = <Name extends string, Queue extends string, Payload extends z.ZodType>(
  job: Job<Name, Queue, Payload>,
): Job<Name, Queue, Payload> => job;
