import { postingReading } from '@omm/testkit';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Storage } from '../storage.ts';
import { asRead, clinic, openTestStorage, ranked, submitPosting } from '../testing/submit.ts';
import type { OutboxEntry } from './outbox.ts';

let storage: Storage;
const audience = { kind: 'organisation', organisationId: clinic } as const;
const read = { text: 'Spanish is required.', reading: postingReading('Office manager') };
const reading = { ...read, ...asRead };

beforeAll(async () => {
  ({ storage } = await openTestStorage());
});
beforeEach(async () => {
  await promised();
});
afterAll(() => storage.close());

async function promised(): Promise<OutboxEntry[]> {
  const entries: OutboxEntry[] = [];
  await storage.outbox.relay(async (entry) => void entries.push(entry));
  return entries;
}

test('a submitted posting is received, its bytes are kept and its job is promised', async () => {
  const id = await submitPosting(storage);
  expect(await storage.postings.get(id, audience)).toMatchObject({
    id,
    status: 'received',
    error: null,
    text: null,
    reading: null,
    matchCount: 0,
  });
  expect(await promised()).toEqual([{ job: 'read-posting', of: id, run: 1 }]);
  const source = await storage.documents.startReading(id, 1);
  expect(new TextDecoder().decode(source?.bytes)).toBe('Spanish is required.');
});

test('a relay that fails keeps its promises', async () => {
  const id = await submitPosting(storage);
  const away = () => Promise.reject(new Error('the queue is away'));
  await expect(storage.outbox.relay(away)).rejects.toThrow('the queue is away');
  expect(await promised()).toEqual([{ job: 'read-posting', of: id, run: 1 }]);
  expect(await promised()).toEqual([]);
});

test('two relays at once hand over each promise once', async () => {
  const ids = await Promise.all(Array.from({ length: 20 }, () => submitPosting(storage)));
  const [first, second] = await Promise.all([promised(), promised()]);
  expect([...first, ...second].map((entry) => entry.of).toSorted()).toEqual(ids.toSorted());
});

test('a reading is saved once, with the promise of its ranking', async () => {
  const id = await submitPosting(storage);
  await promised();
  await storage.documents.startReading(id, 1);
  expect(await storage.postings.saveReading(id, 1, reading)).toBe(true);
  expect(await storage.postings.saveReading(id, 1, reading)).toBe(false);
  expect(await promised()).toEqual([{ job: 'rank-posting', of: id, run: 1 }]);
  expect(await storage.postings.get(id, audience)).toMatchObject({
    status: 'ranking',
    title: 'Office manager',
    ...read,
  });
});

test('only what stands before it may be read, saved or failed', async () => {
  const id = await submitPosting(storage);
  expect(await storage.postings.saveReading(id, 1, reading)).toBe(false);
  expect(await storage.documents.startReading(id, 2)).toBeNull();
  expect(await storage.documents.retry(id)).toBe(false);
  expect(await storage.documents.fail(id, 1, { code: 'CORRUPT_FILE', message: 'Damaged.' })).toBe(true);
  expect(await storage.documents.startReading(id, 1)).toBeNull();
  expect(await storage.documents.fail(id, 1, { code: 'INTERNAL', message: 'Again.' })).toBe(false);
});

test('a failed document says why, and a retry begins a new run that the old job cannot touch', async () => {
  const id = await submitPosting(storage);
  await storage.documents.startReading(id, 1);
  await storage.documents.fail(id, 1, { code: 'ENCRYPTED_FILE', message: 'It has a password.' });
  expect(await storage.postings.get(id, audience)).toMatchObject({
    status: 'failed',
    error: { code: 'ENCRYPTED_FILE', message: 'It has a password.' },
  });
  await promised();
  expect(await storage.documents.retry(id)).toBe(true);
  expect(await promised()).toEqual([{ job: 'read-posting', of: id, run: 2 }]);
  expect(await storage.documents.fail(id, 1, { code: 'INTERNAL', message: 'Too late.' })).toBe(false);
  expect(await storage.postings.get(id, audience)).toMatchObject({ status: 'received', error: null });
});

test('a worker that takes over a lost job reads the document again', async () => {
  const id = await submitPosting(storage);
  await storage.documents.startReading(id, 1);
  expect(await storage.documents.startReading(id, 1)).not.toBeNull();
});

test('a job that the queue has lost is promised again', async () => {
  const id = await submitPosting(storage);
  expect(await storage.outbox.promiseAgain(0)).toBeGreaterThanOrEqual(0);
  await promised();
  expect(await storage.outbox.promiseAgain(3_600)).toBe(0);
  await storage.outbox.promiseAgain(0);
  expect(await promised()).toContainEqual({ job: 'read-posting', of: id, run: 1 });
});

test('what another ruleset has read is read again, once', async () => {
  const id = await submitPosting(storage);
  await storage.documents.startReading(id, 1);
  await storage.postings.saveReading(id, 1, reading);
  const start = await storage.matches.startRanking();
  await storage.matches.replaceForPosting({ postingId: id, ...ranked, start, matches: [] });
  await promised();
  expect(await storage.documents.readAgain('1')).toBe(0);
  expect(await storage.documents.readAgain('2')).toBe(1);
  expect(await storage.documents.readAgain('2')).toBe(0);
  expect(await promised()).toEqual([{ job: 'read-posting', of: id, run: 2 }]);
});
