import { type Environment, type Logger, webhookSettings } from '@omm/config';
import { AppError } from '@omm/contracts';
import { createDocumentReader } from '@omm/documents';
import { extractionVersion } from '@omm/extraction';
import { rankingVersion } from '@omm/matching';
import { createProducer, type GivenUpJob, type JobSettled, startWorkers } from '@omm/queue';
import { createPreparedPostings, createStorage, migrateToLatest, openDatabase } from '@omm/storage';
import { rankingSizes } from './handlers/dependencies.ts';
import { createHandlers } from './handlers/index.ts';
import { segmentFormat } from './handlers/pack-people.handler.ts';
import { deadShare } from './ranking/choose-packing.ts';
import { listGate } from './ranking/list-gate.ts';
import { createPeople } from './ranking/people.ts';
import { startRelay } from './relay.ts';

type Settings = Pick<
  Environment,
  | 'DATABASE_URL'
  | 'REDIS_URL'
  | 'WORKER_CONCURRENCY'
  | 'READ_TIMEOUT_MS'
  | 'READ_MEMORY_MB'
  | 'SEGMENT_CACHE_MB'
  | 'AUTH_SECRET'
  | 'NODE_ENV'
>;

/** Everything that a worker process runs. `close` is quick: what is under way goes back to the queue. */
export async function startPipeline(
  env: Settings,
  logger: Logger,
  ranking = rankingSizes,
): Promise<{ close(): Promise<void> }> {
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
  const producer = createProducer(connection, onError);
  const people = createPeople(storage, env.SEGMENT_CACHE_MB * 2 ** 20);
  const openPostings = createPreparedPostings(storage, listGate);
  const webhooks = webhookSettings(env);
  const workers = startWorkers({
    connection,
    producer,
    handlers: createHandlers({ storage, reader, today, people, openPostings, ranking, webhooks }),
    concurrency: env.WORKER_CONCURRENCY,
    onGivenUp: async ({ payload }) => {
      if ('deliveryId' in payload) return storage.webhookDeliveries.giveUp(payload);
      const document = documentOf(payload);
      const { code, message } = new AppError('INTERNAL');
      if (document) await storage.documents.fail(document.id, document.run, { code, message });
    },
    onSettled: (event) => logSettled(logger, event),
    onError,
  });
  const readAgain = await storage.documents.readAgain(extractionVersion);
  if (readAgain > 0) logger.info({ readAgain, rulesetVersion: extractionVersion }, 'ruleset changed');
  const version = rankingVersion(extractionVersion);
  const rankAgain = await storage.postings.rankAgain(version);
  if (rankAgain > 0) logger.info({ rankAgain }, 'lists are outdated');
  const { DATABASE_URL: databaseUrl } = env;
  const packing = { format: segmentFormat, fresh: ranking.freshToPack, deadShare };
  const versions = { ruleset: extractionVersion, ranking: version };
  const relay = startRelay({ storage, producer, databaseUrl, versions, packing, people, logger });

  return {
    async close() {
      // The workers hear of it before their readers die, or they would take the files for damaged.
      await Promise.all([workers.close(), reader.close(), relay.close()]);
      await Promise.all([producer.close(), storage.close()]);
    },
  };
}

/** A part of a ranking, or of the packing, that is given up fails no document. */
function documentOf(payload: GivenUpJob['payload']): { id: string; run: number } | null {
  if ('segmentIds' in payload || !('rulesetVersion' in payload)) return null;
  return { id: 'postingId' in payload ? payload.postingId : payload.resumeId, run: payload.run };
}

function logSettled(logger: Logger, { job, id, durationMs, outcome }: JobSettled): void {
  const about = { job, id, durationMs };
  if (outcome.status === 'failed') {
    logger.error({ ...about, attempt: outcome.attempt, err: outcome.error }, 'job failed');
  } else {
    const { status } = outcome;
    logger.info({ ...about, status }, 'job settled');
  }
}
