import { type Job, UnrecoverableError, WaitingChildrenError, WaitingError } from 'bullmq';
import { z } from 'zod';
import { type QueueConnection, startWorker } from './backend.ts';
import {
  isJobName,
  type JobHandlers,
  type JobName,
  type JobOutcome,
  type JobPayload,
  type JobSplit,
  jobs,
  type QueueName,
  queueNames,
} from './jobs/index.ts';
import type { JobProducer } from './producer.ts';

export interface WorkerOptions {
  connection: QueueConnection;
  handlers: JobHandlers;
  /** For the parts of a job. */
  producer: Pick<JobProducer, 'enqueuePart'>;
  /** Jobs at the same time, for each queue. */
  concurrency: number;
  /** The job will not be tried again: say so where its owner looks. Must be idempotent. */
  onGivenUp(job: GivenUpJob, error: Error): Promise<void>;
  onSettled(event: JobSettled): void;
  onError(error: Error): void;
}

export interface GivenUpJob {
  name: JobName;
  payload: JobPayload<JobName>;
}

export interface JobSettled {
  job: string;
  id: string;
  durationMs: number;
  outcome: JobOutcome | { status: 'failed'; error: Error; attempt: number };
}

export interface RunningWorkers {
  /** Stops taking jobs, aborts those under way and gives them back to the queue, and closes. */
  close(): Promise<void>;
}

type QueuedJob = Job<unknown, JobOutcome>;

/** Jobs that wait for somebody else's server: one that is slow must not hold up the messages to the others. */
const atOnce: Partial<Record<QueueName, number>> = { delivering: 8 };

export function startWorkers(options: WorkerOptions): RunningWorkers {
  const { connection, concurrency, onError } = options;
  const stopping = new AbortController();
  const process = (job: QueuedJob, token?: string) =>
    attempt(options, job, { token, signal: stopping.signal });
  const workers = queueNames.map((name) => {
    const worker = startWorker(connection, { name, concurrency: atOnce[name] ?? concurrency, process });
    worker.on('error', onError);
    worker.on('completed', (job, outcome) => options.onSettled(settled(job, outcome)));
    worker.on('failed', (job, error) => void (job && failed(options, job, error).catch(onError)));
    return worker;
  });
  return {
    async close() {
      const closing = workers.map((worker) => worker.close());
      stopping.abort(new Error('The worker is stopping.'));
      await Promise.all(closing);
    },
  };
}

interface Turn {
  token: string | undefined;
  signal: AbortSignal;
}

async function attempt(options: WorkerOptions, job: QueuedJob, { token, signal }: Turn): Promise<JobOutcome> {
  try {
    // A worker that is closing may still be handed a job, even the one that it has just given back.
    signal.throwIfAborted();
    const outcome = await dispatch(options.handlers, job, { signal, parts: await partsOf(job) });
    if (outcome.status !== 'split') return outcome;
    if (await awaitsParts(options, job, { outcome, token })) throw new WaitingChildrenError();
    return await attempt(options, job, { token, signal });
  } catch (error) {
    if (error instanceof WaitingChildrenError) throw error;
    if (signal.aborted) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    // Told before the queue forgets the job: killed in between, the job is found again and told again.
    if (isLastAttempt(job)) await giveUp(options, job, toError(error));
    throw error;
  }
}

/** Kept with a job that has been split. */
const Split = z.object({ isSplit: z.literal(true) });

const partsOf = async (job: QueuedJob): Promise<readonly unknown[] | null> => {
  if (!Split.safeParse(job.data).success) return null;
  const values: Record<string, Partial<Done>> = await job.getChildrenValues();
  return Object.values(values).flatMap(({ result }) => (result === undefined ? [] : [result]));
};

type Done = Extract<JobOutcome, { status: 'done' }>;

/** False where all the parts are done already. */
async function awaitsParts(
  { producer }: WorkerOptions,
  job: QueuedJob,
  { outcome, token }: { outcome: JobSplit; token: string | undefined },
): Promise<boolean> {
  const { id = '', queueQualifiedName: queue } = job;
  for (const part of outcome.into) await producer.enqueuePart(part, { id, queue });
  await job.updateData({ ...z.looseObject({}).parse(job.data), isSplit: true });
  return job.moveToWaitingChildren(token ?? '');
}

type Context = Pick<Turn, 'signal'> & { parts: readonly unknown[] | null };

function dispatch(handlers: JobHandlers, job: QueuedJob, context: Context): Promise<JobOutcome | JobSplit> {
  if (!isJobName(job.name)) throw new UnrecoverableError(`There is no job '${job.name}'.`);
  return handle(handlers, { name: job.name, data: job.data }, context);
}

function handle<N extends JobName>(
  handlers: JobHandlers,
  { name, data }: { name: N; data: unknown },
  { signal, parts }: Context,
): Promise<JobOutcome | JobSplit> {
  return handlers[name](parsePayload(name, data), signal, parts);
}

function parsePayload<N extends JobName>(name: N, data: unknown): JobPayload<N> {
  try {
    return jobs[name].payload.parse(data);
  } catch (error) {
    throw new UnrecoverableError(`Payload of ${name}: ${toError(error).message}`);
  }
}

/** Also the end of a job whose workers were lost too often: that one never reaches `attempt` again. */
async function failed(options: WorkerOptions, job: QueuedJob, error: Error): Promise<void> {
  options.onSettled(settled(job, { status: 'failed', error, attempt: job.attemptsMade }));
  if (job.finishedOn !== undefined) await giveUp(options, job, error);
}

async function giveUp(options: WorkerOptions, job: QueuedJob, error: Error): Promise<void> {
  if (!isJobName(job.name) || error instanceof UnrecoverableError) return;
  await options.onGivenUp({ name: job.name, payload: parsePayload(job.name, job.data) }, error);
}

const isLastAttempt = (job: QueuedJob): boolean => job.attemptsMade + 1 >= (job.opts.attempts ?? 1);

const settled = (job: QueuedJob, outcome: JobSettled['outcome']): JobSettled => ({
  job: job.name,
  id: job.id ?? '',
  durationMs: (job.finishedOn ?? 0) - (job.processedOn ?? 0),
  outcome,
});

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
