import { createLogger } from '@omm/config';
import type { PostingId, ResumeId } from '@omm/contracts';
import { createStorage, migrateToLatest, openDatabase, type Storage } from '@omm/storage';
import { createTestDatabase } from '@omm/testkit';
import { startPipeline } from '../start-pipeline.ts';

const everyone = { kind: 'everyone' } as const;

/** A database with tables, and the repositories on it. */
export async function openTestDatabase(): Promise<{ url: string; storage: Storage }> {
  const url = await createTestDatabase();
  const database = openDatabase(url);
  await migrateToLatest(database);
  return { url, storage: createStorage(database) };
}

export const testSettings = (databaseUrl: string, redisUrl?: string | undefined) => ({
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
  WORKER_CONCURRENCY: 2,
  READ_TIMEOUT_MS: 20_000,
  READ_MEMORY_MB: 512,
  SEGMENT_CACHE_MB: 16,
  AUTH_SECRET: 'x'.repeat(32),
  NODE_ENV: 'test' as const,
});

export const startTestPipeline = (databaseUrl: string, redisUrl?: string | undefined) =>
  startPipeline(testSettings(databaseUrl, redisUrl), createLogger('worker', 'silent'));

export const postingStatus = async (storage: Storage, id: PostingId) =>
  (await storage.postings.get(id, everyone))?.status;

export const resumeStatus = async (storage: Storage, id: ResumeId) =>
  (await storage.resumes.get(id, everyone))?.status;
