import { createLogger } from '@omm/config';
import { OrganisationId, type PostingId, type ResumeId, UserId } from '@omm/contracts';
import { createStorage, migrateToLatest, openDatabase, type Storage } from '@omm/storage';
import { createTestDatabase } from '@omm/testkit';
import { startPipeline } from '../start-pipeline.ts';

const organisationId = OrganisationId.parse('clinic');
const everyone = { kind: 'everyone' } as const;

/** A database with tables, and the repositories on it. */
export async function openTestDatabase(): Promise<{ url: string; storage: Storage }> {
  const url = await createTestDatabase();
  const database = openDatabase(url);
  await migrateToLatest(database);
  return { url, storage: createStorage(database) };
}

export const settings = (databaseUrl: string, redisUrl?: string | undefined) => ({
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
  WORKER_CONCURRENCY: 2,
  READ_TIMEOUT_MS: 20_000,
  READ_MEMORY_MB: 512,
});

export const startTestPipeline = (databaseUrl: string, redisUrl?: string | undefined) =>
  startPipeline(settings(databaseUrl, redisUrl), createLogger('worker', 'silent'));

const fileOf = (content: string | Uint8Array, mediaType: string) => ({
  filename: null,
  mediaType,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const submitPosting = (storage: Storage, content: string | Uint8Array, mediaType = 'text/plain') =>
  storage.postings.create({
    organisationId,
    createdBy: UserId.parse('recruiter'),
    title: null,
    ...fileOf(content, mediaType),
  });

/** A candidate's own, for the pool. */
export const submitResume = (storage: Storage, content: string | Uint8Array, mediaType = 'text/plain') =>
  storage.resumes.create({
    organisationId: null,
    createdBy: UserId.parse('candidate'),
    ...fileOf(content, mediaType),
  });

export const postingStatus = async (storage: Storage, id: PostingId) =>
  (await storage.postings.get(id, everyone))?.status;

export const resumeStatus = async (storage: Storage, id: ResumeId) =>
  (await storage.resumes.get(id, everyone))?.status;
