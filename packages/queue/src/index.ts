export type { QueueConnection } from './backend.ts';
export type { JobHandlers, JobName, JobOutcome, JobPayload, QueueName } from './jobs/index.ts';
export { createProducer, type JobProducer } from './producer.ts';
export { type JobSettled, type RunningWorkers, startWorkers, type WorkerOptions } from './workers.ts';
