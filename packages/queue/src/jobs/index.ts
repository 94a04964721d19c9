import type { z } from 'zod';
import { rankPosting } from './rank-posting.job.ts';
import { rankResume } from './rank-resume.job.ts';
import { readPosting } from './read-posting.job.ts';
import { readResume } from './read-resume.job.ts';

const definitions = {
  'read-posting': readPosting,
  'read-resume': readResume,
  'rank-posting': rankPosting,
  'rank-resume': rankResume,
} as const;

type Definitions = typeof definitions;
export type JobName = keyof Definitions;
export type QueueName = Definitions[JobName]['queue'];
export type JobPayload<N extends JobName> = z.output<Definitions[N]['payload']>;

export type JobOutcome = { status: 'done' } | { status: 'skipped'; reason: string };

export type JobHandlers = {
  readonly [N in JobName]: (payload: JobPayload<N>, signal: AbortSignal) => Promise<JobOutcome>;
};

interface JobOf<N extends JobName> {
  name: N;
  queue: QueueName;
  payload: { parse(data: unknown): JobPayload<N> };
  retry: { attempts: number; backoffMs: number };
  dedupeKey(payload: JobPayload<N>): string;
}

/** Every job there is; names, payloads and handlers are derived from this list. */
export const jobs: { readonly [N in JobName]: JobOf<N> } = definitions;

export const queueNames: readonly QueueName[] = [...new Set(Object.values(jobs).map((job) => job.queue))];

export const isJobName = (name: string): name is JobName => Object.hasOwn(jobs, name);
