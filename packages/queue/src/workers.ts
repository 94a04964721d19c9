import { type Job, UnrecoverableError, WaitingError } from 'bullmq';
import { type QueueConnection, startWorker } from './backend.ts';
import {
  isJobName,
  type JobHandlers,
  type JobName,
  type JobOutcome,
  type JobPayload,
  jobs,
  queueNames,
} from './jobs/index.ts';

export interface WorkerOptions {
  connection: QueueConnection;
  handlers: JobHandlers;
  /** Jobs at the same time, for each queue. */
  concurrency: number;
  /** The job will not be tried again: say so where its owner looks. Must be idempotent. */
  onGivenUp(payload: JobPayload<JobName>, error: Error): Promise<void>;
  onSettled(event: JobSettled): void;
  onError(error: Error): void;
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

export function startWorkers(options: WorkerOptions): RunningWorkers {
  const { connection, concurrency, onError } = options;
  const stopping = new AbortController();
  const process = (job: QueuedJob, token?: string) =>
    attempt(options, job, { token, signal: stopping.signal });
  const workers = queueNames.map((name) => {
    const worker = startWorker(connection, { name, concurrency, process });
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
    return await dispatch(options.handlers, job, signal);
  } catch (error) {
    if (signal.aborted) {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    // Told before the queue forgets the job: killed in between, the job is found again and told again.
    if (isLastAttempt(job)) await giveUp(options, job, toError(error));
    throw error;
  }
}

function dispatch(handlers: JobHandlers, job: QueuedJob, signal: AbortSignal): Promise<JobOutcome> {
  if (!isJobName(job.name)) throw new UnrecoverableError(`There is no job '${job.name}'.`);
  return handle(handlers, { name: job.name, data: job.data, signal });
}

function handle<N extends JobName>(
  handlers: JobHandlers,
  { name, data, signal }: { name: N; data: unknown; signal: AbortSignal },
): Promise<JobOutcome> {
  return handlers[name](parsePayload(name, data), signal);
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
  await options.onGivenUp(parsePayload(job.name, job.data), error);
}

const isLastAttempt = (job: QueuedJob): boolean => job.attemptsMade + 1 >= (job.opts.attempts ?? 1);

const settled = (job: QueuedJob, outcome: JobSettled['outcome']): JobSettled => ({
  job: job.name,
  id: job.id ?? '',
  durationMs: (job.finishedOn ?? 0) - (job.processedOn ?? 0),
  outcome,
});

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
