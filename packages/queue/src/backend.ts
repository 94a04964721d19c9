import { createPostgresBackend, type Processor, Queue, Worker } from 'bullmq';
import type { JobOutcome, QueueName } from './jobs/index.ts';

/** Where the jobs are kept: in Redis where its address is given, else in the database. */
export interface QueueConnection {
  databaseUrl: string;
  redisUrl?: string | undefined;
  /** Keeps queues of one name apart on a shared server; tests use it. */
  namespace?: string;
}

export interface WorkerSettings {
  name: QueueName;
  concurrency: number;
  process: Processor<unknown, JobOutcome>;
}

/** Connections of the queue itself, beside those of its `LISTEN` client. */
const connectionsOfProducer = 2;

/** Fails at once where the server is away: the caller keeps its promise in the outbox. */
export function openQueue(connection: QueueConnection, name: QueueName) {
  if (connection.redisUrl === undefined) {
    const database = postgres(connection, connectionsOfProducer);
    return new Queue(name, { connection: database }, createPostgresBackend);
  }
  const redis = { url: connection.redisUrl, enableOfflineQueue: false, maxRetriesPerRequest: 1 };
  return new Queue(name, { connection: redis, prefix: prefix(connection) });
}

/** Waits for as long as the server is away. */
export function startWorker(connection: QueueConnection, { name, concurrency, process }: WorkerSettings) {
  // A job is long against the time that fetching takes, and a killed worker's jobs are to be found soon.
  const options = { concurrency, lockDuration: 20_000, stalledInterval: 10_000, maxStalledCount: 3 };
  if (connection.redisUrl === undefined) {
    const database = postgres(connection, concurrency + connectionsOfProducer);
    return new Worker(name, process, { ...options, connection: database }, createPostgresBackend);
  }
  const redis = { url: connection.redisUrl, maxRetriesPerRequest: null };
  return new Worker(name, process, { ...options, connection: redis, prefix: prefix(connection) });
}

const postgres = ({ databaseUrl, namespace }: QueueConnection, max: number) => ({
  connectionString: databaseUrl,
  migrate: true,
  max,
  ...(namespace === undefined ? {} : { schema: namespace }),
});

const prefix = ({ namespace }: QueueConnection): string => namespace ?? 'omm';
