import { Writable } from 'node:stream';
import { createLogger } from '@omm/config';
import type { ResumeId } from '@omm/contracts';
import { openDatabase, type Storage } from '@omm/storage';
import { testRedisUrl } from '@omm/testkit';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packPeople, segmentFormat } from './handlers/pack-people.handler.ts';
import { createPeople } from './ranking/people.ts';
import { startPipeline } from './start-pipeline.ts';
import { addPerson, addPosting, headOf, listByReference, listOf, smallSizes } from './testing/people.ts';
import { openTestDatabase, postingStatus, testSettings } from './testing/test-pipeline.ts';
import { runScript } from './testing/worker-process.ts';

const redisUrl = testRedisUrl();

let url: string;
let storage: Storage;
let log: string;
const stops: (() => Promise<void>)[] = [];

beforeEach(async () => {
  ({ url, storage } = await openTestDatabase());
  log = '';
});
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
  await storage.close();
});

async function startWorker(redis?: string): Promise<void> {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  const pipeline = await startPipeline(
    testSettings(url, redis),
    createLogger('worker', 'info', stream),
    smallSizes,
  );
  stops.push(() => pipeline.close());
}

const addPeople = (count: number): Promise<ResumeId[]> =>
  Promise.all(Array.from({ length: count }, (_, number) => addPerson(storage, number)));

const packed = () =>
  expect
    .poll(async () => (await storage.segments.ofOwner(null)).fresh.length, { timeout: 60_000 })
    .toBeLessThan(smallSizes.freshToPack);

const ready = (posting: Parameters<typeof postingStatus>[1]) =>
  expect.poll(() => postingStatus(storage, posting), { timeout: 90_000 }).toBe('ready');

describe.each([
  ['one worker', 1, undefined, true],
  ['three workers', 3, undefined, true],
  ['three workers, on Redis', 3, redisUrl ?? undefined, redisUrl !== null],
] as const)('with %s', (_name, workers, redis, present) => {
  test.skipIf(!present)(
    'a ranking that is split gives the list of the reference',
    { timeout: 180_000 },
    async () => {
      const ids = await addPeople(60);
      for (let count = 0; count < workers; count += 1) await startWorker(redis);
      await packed();
      const { segments } = await storage.segments.ofOwner(null);
      expect(segments.length).toBeGreaterThan(5);
      const posting = await addPosting(storage);
      await ready(posting);
      expect(await listOf(storage, posting)).toEqual(await listByReference(storage, ids));
      expect(log.match(/"job":"rank-segments".*"status":"done"/g)).toHaveLength(segments.length);
      expect(await headOf(storage, posting)).toMatchObject({ ranked: 60, stale: false });
    },
  );
});

test('a worker that is killed in the middle of a ranking changes nothing of the list', {
  timeout: 180_000,
}, async () => {
  const ids = await addPeople(30);
  await startWorker();
  await packed();
  await stops.splice(0)[0]?.();
  const posting = await addPosting(storage);
  expect(await runScript('rank-and-die.ts', url, posting)).toBe('SIGKILL');
  expect(await postingStatus(storage, posting)).toBe('ranking');
  await startWorker();
  await ready(posting);
  expect(await listOf(storage, posting)).toEqual(await listByReference(storage, ids));
});

test('who comes or goes is in, or out of, the very next ranking', { timeout: 120_000 }, async () => {
  const ids = await addPeople(12);
  await startWorker();
  await packed();
  const [gone = '' as ResumeId, ...others] = ids;
  await storage.documents.remove(gone);
  const fresh = await addPerson(storage, 100);
  const posting = await addPosting(storage);
  await ready(posting);
  expect(await listOf(storage, posting)).toEqual(await listByReference(storage, [...others, fresh]));
  const late = await addPerson(storage, 101);
  await expect
    .poll(() => listOf(storage, posting), { timeout: 30_000 })
    .toEqual(await listByReference(storage, [...others, fresh, late]));
});

test('of whoever is removed nothing is left in the bytes of a segment', { timeout: 120_000 }, async () => {
  const planted = ['underwater', 'basketry'];
  const field = 'Bachelor of Arts in Underwater Basketry';
  const gone = await addPerson(storage, 50, `\nEDUCATION\n${field}, 2011\n`);
  await addPeople(6);
  await startWorker();
  await packed();
  const bytes = async () => {
    const { segments } = await storage.segments.ofOwner(null);
    const all = await Promise.all(segments.map(({ id }) => storage.segments.bytes(id)));
    return all
      .map((one) =>
        Buffer.from(one ?? [])
          .toString('latin1')
          .toLowerCase(),
      )
      .join('');
  };
  /** Each word of a field stands once, for everybody. */
  const found = async (words: readonly string[]) => {
    const all = await bytes();
    return words.filter((word) => all.includes(word));
  };
  expect(await found(planted)).toEqual(planted);
  expect(await found(['administration'])).toHaveLength(1);
  await storage.documents.remove(gone);
  await expect.poll(() => found(planted), { timeout: 30_000 }).toEqual([]);
  expect(await found(['administration'])).toHaveLength(1);
});

test('what other code has packed is packed anew, and lists made without it are made again', {
  timeout: 120_000,
}, async () => {
  const ids = await addPeople(12);
  await startWorker();
  await packed();
  await stops.splice(0)[0]?.();
  const database = openDatabase(url);
  await sql`update segments set format = 'of another code', bytes = 'unreadable'`.execute(database);
  await database.destroy();
  const posting = await addPosting(storage);
  await startWorker();
  await expect
    .poll(() => listOf(storage, posting), { timeout: 60_000 })
    .toEqual(await listByReference(storage, ids));
  const { segments } = await storage.segments.ofOwner(null);
  expect(segments.map(({ format }) => format)).toEqual(segments.map(() => segmentFormat));
  expect(await headOf(storage, posting)).toMatchObject({ rankedAt: expect.any(String), stale: false });
});

test('who cannot be read is not packed, and keeps nobody else from being done', {
  timeout: 60_000,
}, async () => {
  const ids = await addPeople(10);
  const pack = packPeople({ storage, people: createPeople(storage, 2 ** 20), ranking: smallSizes });
  const packAll = () => pack({ organisationId: null }, AbortSignal.timeout(30_000), null);
  await packAll();
  const database = openDatabase(url);
  await sql`update resumes set reading = '{"profile": {}}' where id = any(${ids.slice(0, 5)}::uuid[])`.execute(
    database,
  );
  await database.destroy();
  expect(await packAll()).toEqual({ status: 'done' });
  const { segments, fresh } = await storage.segments.ofOwner(null);
  expect(fresh.map(({ id }) => id)).toEqual(ids.slice(0, 5).toSorted());
  expect(segments.reduce((sum, { rows, dead }) => sum + rows - dead.size, 0)).toBe(5);
});

test('a worker forgets a segment that has been packed anew, and with it who was erased', async () => {
  const [gone] = await addPeople(6);
  const people = createPeople(storage, 2 ** 20);
  const pack = packPeople({ storage, people, ranking: smallSizes });
  const packAll = () => pack({ organisationId: null }, AbortSignal.timeout(30_000), null);
  await packAll();
  const { segments: before } = await storage.segments.ofOwner(null);
  expect(await people.rowsOf(before)).toHaveLength(before.length);
  if (gone) await storage.documents.remove(gone);
  await packAll();
  await people.forgetGone();
  expect(await people.rowsOf(before)).toBeNull();
  const { segments: after } = await storage.segments.ofOwner(null);
  expect((await people.rowsOf(after))?.map(({ columns }) => columns.rows)).toEqual([5]);
});
