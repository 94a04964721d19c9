import { AppError } from '@omm/contracts';
import type { JobsOptions } from 'bullmq';
import { openQueue, type QueueConnection } from './backend.ts';
import {
  type JobName,
  type JobPayload,
  jobs,
  type NewJob,
  type QueueName,
  queueNames,
} from './jobs/index.ts';

export interface JobProducer {
  /** Adds the job unless the queue still knows one with its dedupe key. Throws where the queue is away. */
  enqueue<N extends JobName>(name: N, payload: JobPayload<N>): Promise<void>;
  /** The same, as a part of a job that runs and will wait for it. Given up, it no longer is waited for. */
  enqueuePart(part: NewJob, of: JobReference): Promise<void>;
  /** Jobs that wait or run, for each queue. */
  depths(): Promise<ReadonlyMap<QueueName, number>>;
  close(): Promise<void>;
}

/** A job by its id and the full name of its queue. */
interface JobReference {
  id: string;
  queue: string;
}

/** A job that has ended leaves nothing behind: its document says how it ended, and may need the same job again. */
const kept = { removeOnComplete: true, removeOnFail: true };

/** BullMQ waits for its first connection without end; the caller must not. Added late, the job is added once. */
const patienceMs = 5_000;

export function createProducer(connection: QueueConnection, onError: (error: Error) => void): JobProducer {
  const queues = new Map(queueNames.map((name) => [name, openQueue(connection, name)] as const));
  for (const queue of queues.values()) queue.on('error', onError);

  async function add<N extends JobName>(
    name: N,
    payload: JobPayload<N>,
    more: JobsOptions = {},
  ): Promise<void> {
    const job = jobs[name];
    const data = job.payload.parse(payload);
    const added = queues.get(job.queue)?.add(name, data, {
      jobId: `${name}-${job.dedupeKey(data)}`,
      attempts: job.retry.attempts,
      backoff: { type: 'exponential', delay: job.retry.backoffMs },
      ...kept,
      ...more,
    });
    await inTime(added);
  }

  return {
    enqueue: (name, payload) => add(name, payload),
    enqueuePart: ({ name, payload }, parent) =>
      add(name, payload, { parent, ignoreDependencyOnFailure: true }),
    async depths() {
      const counted = [...queues].map(async ([name, queue]) => {
        const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'prioritized');
        return [name, Object.values(counts).reduce((sum, count) => sum + count, 0)] as const;
      });
      return new Map(await Promise.all(counted));
    },
    async close() {
      await Promise.all([...queues.values()].map((queue) => queue.close()));
    },
  };
}

async function inTime(work: Promise<unknown> | undefined): Promise<void> {
  const signal = AbortSignal.timeout(patienceMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new AppError('UNAVAILABLE', 'The queue does not answer.')));
  });
  await Promise.race([work, late]);
}
