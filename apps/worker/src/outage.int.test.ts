import { type Database, openDatabase, type Storage } from '@omm/storage';
import { testRedisUrl } from '@omm/testkit';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postingText, resumeText } from './testing/documents.ts';
import { postingOf, resumeOf } from './testing/new-document.ts';
import { createRedisProcess } from './testing/redis-process.ts';
import { openTestDatabase, postingStatus, resumeStatus, startTestPipeline } from './testing/test-pipeline.ts';
import { startWorkerProcess } from './testing/worker-process.ts';

let url: string;
let storage: Storage;
let database: Database;
const closing: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  ({ url, storage } = await openTestDatabase());
  database = openDatabase(url);
});
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
  await Promise.all([storage.close(), database.destroy()]);
});

test('what cannot be saved is tried again, then kept as failed with INTERNAL, and a retry makes it ready', async () => {
  await sql`create function refuse() returns trigger language plpgsql as
    $$ begin raise exception 'the disk is full'; end $$`.execute(database);
  await sql`create trigger refuse before update on postings for each row execute function refuse()`.execute(
    database,
  );
  const pipeline = await startTestPipeline(url);
  closing.push(() => pipeline.close());
  const id = await storage.postings.create(postingOf(postingText));
  await expect.poll(() => postingStatus(storage, id), { timeout: 25_000 }).toBe('failed');
  const posting = await storage.postings.get(id, { kind: 'everyone' });
  expect(posting?.error?.code).toBe('INTERNAL');
  expect(posting?.error?.message).not.toContain('disk');

  await sql`drop trigger refuse on postings`.execute(database);
  expect(await storage.documents.retry(id)).toBe(true);
  await expect.poll(() => postingStatus(storage, id), { timeout: 20_000 }).toBe('ready');
});

const withRedis = testRedisUrl() === null ? 'an emptied Redis (no redis-server)' : 'an emptied Redis';
test.skipIf(testRedisUrl() === null)(
  `${withRedis} delays a document, and loses none`,
  { timeout: 60_000 },
  async () => {
    const redis = await createRedisProcess();
    closing.push(() => redis.stop());
    await redis.start();
    const pipeline = await startTestPipeline(url, redis.url);
    closing.push(() => pipeline.close());
    const first = await storage.resumes.create(resumeOf(resumeText));
    await expect.poll(() => resumeStatus(storage, first), { timeout: 20_000 }).toBe('ready');

    await redis.stop();
    const second = await storage.resumes.create(resumeOf(resumeText));
    await redis.start();
    await expect.poll(() => resumeStatus(storage, second), { timeout: 30_000 }).toBe('ready');
  },
);

test('the log of a worker holds ids and counts, and nothing of the person', { timeout: 60_000 }, async () => {
  const worker = await startWorkerProcess(url);
  closing.push(() => worker.signal('SIGKILL').catch(() => undefined));
  const id = await storage.resumes.create({ ...resumeOf(resumeText), filename: 'ottoline-marsh.txt' });
  const broken = { ...resumeOf(new Uint8Array()), filename: 'ottoline-marsh.pdf' };
  const failing = await storage.resumes.create(broken);
  await expect.poll(() => resumeStatus(storage, id), { timeout: 20_000 }).toBe('ready');
  await expect.poll(() => resumeStatus(storage, failing), { timeout: 20_000 }).toBe('failed');
  await worker.signal('SIGTERM');
  expect(worker.log()).toContain(id);
  expect(worker.log()).not.toMatch(/ottoline|marsh|example\.com|010-2233|tallow/i);
});
