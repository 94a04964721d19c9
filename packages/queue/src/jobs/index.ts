import type { z } from 'zod';
import { deliverWebhook } from './deliver-webhook.job.ts';
import { packPeople } from './pack-people.job.ts';
import { rankPosting } from './rank-posting.job.ts';
import { rankResume } from './rank-resume.job.ts';
import { rankSegments } from './rank-segments.job.ts';
import { readPosting } from './read-posting.job.ts';
import { readResume } from './read-resume.job.ts';

const definitions = {
  'read-posting': readPosting,
  'read-resume': readResume,
  'rank-posting': rankPosting,
  'rank-resume': rankResume,
  'rank-segments': rankSegments,
  'pack-people': packPeople,
  'deliver-webhook': deliverWebhook,
} as const;

type Definitions = typeof definitions;
export type JobName = keyof Definitions;
export type QueueName = Definitions[JobName]['queue'];
export type JobPayload<N extends JobName> = z.output<Definitions[N]['payload']>;

/** A job by its name, as it is put into the queue. */
export type NewJob = { readonly [N in JobName]: { name: N; payload: JobPayload<N> } }[JobName];

/** `result` is for the job of which this is a part. */
export type JobOutcome = { status: 'done'; result?: unknown } | { status: 'skipped'; reason: string };

/** The job is called once more when its parts are done, wherever there was a worker for them. */
export interface JobSplit {
  status: 'split';
  into: readonly NewJob[];
}

/**
 * `parts`: null, or what the parts have given once the job has been split; who was given up has given nothing.
 */
export type JobHandlers = {
  readonly [N in JobName]: (
    payload: JobPayload<N>,
    signal: AbortSignal,
    parts: readonly unknown[] | null,
  ) => Promise<JobOutcome | JobSplit>;
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
