import type { Environment, Logger } from '@omm/config';
import { AppError } from '@omm/contracts';
import { createDocumentReader } from '@omm/documents';
import { extractionVersion } from '@omm/extraction';
import { createProducer, type JobSettled, startWorkers } from '@omm/queue';
import { createStorage, migrateToLatest, openDatabase } from '@omm/storage';
import { createHandlers } from './handlers/index.ts';
import { startRelay } from './relay.ts';

type Settings = Pick<
  Environment,
  'DATABASE_URL' | 'REDIS_URL' | 'WORKER_CONCURRENCY' | 'READ_TIMEOUT_MS' | 'READ_MEMORY_MB'
>;

/** Everything that a worker process runs. `close` is quick: what is under way goes back to the queue. */
export async function startPipeline(env: Settings, logger: Logger): Promise<{ close(): Promise<void> }> {
  const database = openDatabase(env.DATABASE_URL);
  await migrateToLatest(database);
  const storage = createStorage(database);
  const connection = { databaseUrl: env.DATABASE_URL, redisUrl: env.REDIS_URL };
  const onError = (err: Error) => logger.error({ err }, 'queue error');

  const reader = createDocumentReader({
    timeoutMs: env.READ_TIMEOUT_MS,
    maxMemoryMb: env.READ_MEMORY_MB,
    processes: env.WORKER_CONCURRENCY,
  });
  const today = () => new Date().toISOString().slice(0, 10);
  const workers = startWorkers({
    connection,
    handlers: createHandlers({ storage, reader, today }),
    concurrency: env.WORKER_CONCURRENCY,
    onGivenUp: async (payload) => {
      const id = 'postingId' in payload ? payload.postingId : payload.resumeId;
      const { code, message } = new AppError('INTERNAL');
      await storage.documents.fail(id, payload.run, { code, message });
    },
    onSettled: (event) => logSettled(logger, event),
    onError,
  });
  const readAgain = await storage.documents.readAgain(extractionVersion);
  if (readAgain > 0) logger.info({ readAgain, rulesetVersion: extractionVersion }, 'ruleset changed');
  const producer = createProducer(connection, onError);
  const { DATABASE_URL: databaseUrl } = env;
  const relay = startRelay({ storage, producer, databaseUrl, rulesetVersion: extractionVersion, logger });

  return {
    async close() {
      // The workers hear of it before their readers die, or they would take the files for damaged.
      await Promise.all([workers.close(), reader.close(), relay.close()]);
      await Promise.all([producer.close(), storage.close()]);
    },
  };
}

function logSettled(logger: Logger, { job, id, durationMs, outcome }: JobSettled): void {
  const about = { job, id, durationMs };
  if (outcome.status === 'failed') {
    logger.error({ ...about, attempt: outcome.attempt, err: outcome.error }, 'job failed');
  } else {
    logger.info({ ...about, ...outcome }, 'job settled');
  }
}
