export type { QueueConnection } from './backend.ts';
export type {
  JobHandlers,
  JobName,
  JobOutcome,
  JobPayload,
  JobSplit,
  NewJob,
  QueueName,
} from './jobs/index.ts';
export { RankedSegments } from './jobs/rank-segments.job.ts';
export { createProducer, type JobProducer } from './producer.ts';
export {
  type GivenUpJob,
  type JobSettled,
  type RunningWorkers,
  startWorkers,
  type WorkerOptions,
} from './workers.ts';
