import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import type { Storage } from '../storage.ts';
import { openTestStorage } from '../testing/submit.ts';

let storage: Storage;
let db: Database;
beforeAll(async () => {
  const opened = await openTestStorage();
  storage = opened.storage;
  db = openDatabase(opened.url);
});
afterAll(() => Promise.all([storage.close(), db.destroy()]));
beforeEach(() => db.deleteFrom('idempotencyKeys').execute());

const request = { accountId: 'recruiter', key: 'a', requestHash: 'hash' };
const reply = { status: 202, headers: { location: '/v1/postings/1' }, body: { id: '1' } };
const claim = (change: Partial<typeof request> = {}) => storage.idempotency.claim({ ...request, ...change });
const later = (hours: number) =>
  sql`update idempotency_keys set created_at = created_at - make_interval(secs => ${hours * 3600})`.execute(
    db,
  );

test('of many at once one has it, the others hear that it is under way', async () => {
  const states = await Promise.all(Array.from({ length: 10 }, async () => (await claim()).state));
  expect(states.sort()).toEqual(['mine', ...Array.from({ length: 9 }, () => 'under-way')]);
});

test('what was answered is answered the same way for a day', async () => {
  await claim();
  await storage.idempotency.keep(request, reply);
  await later(23.9);
  expect(await claim()).toEqual({ state: 'answered', reply });
  await later(0.2);
  expect(await claim()).toEqual({ state: 'mine' });
});

test('a key is an account’s own, and of one request', async () => {
  await claim();
  expect(await claim({ accountId: 'other' })).toEqual({ state: 'mine' });
  expect(await claim({ requestHash: 'other' })).toEqual({ state: 'of-another-request' });
});

test('what was released, or whose process is gone, may be tried again', async () => {
  await claim();
  await storage.idempotency.release(request);
  expect(await claim()).toEqual({ state: 'mine' });
  await later(0.1);
  expect(await claim()).toEqual({ state: 'mine' });
});

test('a release after the answer takes nothing back', async () => {
  await claim();
  await storage.idempotency.keep(request, reply);
  await storage.idempotency.release(request);
  expect(await claim()).toEqual({ state: 'answered', reply });
});

test('what is over is forgotten, and nothing else', async () => {
  await claim();
  await storage.idempotency.keep(request, reply);
  await later(25);
  await claim({ key: 'b' });
  await storage.idempotency.prune();
  const left = await db.selectFrom('idempotencyKeys').select('key').execute();
  expect(left).toEqual([{ key: 'b' }]);
});
