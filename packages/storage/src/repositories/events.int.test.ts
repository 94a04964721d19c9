import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../database.ts';
import { listen } from '../listen.ts';
import type { Storage } from '../storage.ts';
import { clinic, openTestStorage, readPosting, submitPosting } from '../testing/submit.ts';

const audience = { kind: 'organisation', organisationId: clinic } as const;

let storage: Storage;
let url: string;
beforeAll(async () => {
  ({ storage, url } = await openTestStorage());
});
afterAll(() => storage.close());

test('each change of state is an event, in order, from any point on', async () => {
  const from = await storage.events.latest();
  const id = await readPosting(storage);
  const events = await storage.events.after(from, audience);
  expect(events.map((event) => [event.id, event.status])).toEqual([
    [id, 'received'],
    [id, 'reading'],
    [id, 'ranking'],
  ]);
  expect(await storage.events.after(events[1]?.sequence ?? 0, audience)).toEqual(events.slice(2));
  expect(await storage.events.latest()).toBe(events[2]?.sequence);
});

test('a reader who follows the sequence misses nothing of many writers', async () => {
  let last = await storage.events.latest();
  const heard: number[] = [];
  const read = async () => {
    const events = await storage.events.after(last, audience);
    heard.push(...events.map((event) => event.sequence));
    last = heard.at(-1) ?? last;
  };
  const first = last;
  let writing = true;
  const writers = Promise.all(Array.from({ length: 30 }, () => readPosting(storage))).finally(() => {
    writing = false;
  });
  while (writing) {
    await read();
    await sleep(1);
  }
  await writers;
  await read();
  const all = await storage.events.after(first, audience, 10_000);
  expect(heard).toEqual(all.map((event) => event.sequence));
  expect(heard).toHaveLength(90);
});

test('a listener is woken when it connects and by every commit', async () => {
  let wakes = 0;
  const listener = listen(url, 'document_events', () => {
    wakes += 1;
  });
  await expect.poll(() => wakes).toBe(1);
  await submitPosting(storage);
  await expect.poll(() => wakes).toBe(2);
  await listener.close();
});

test('old events are forgotten', async () => {
  await submitPosting(storage);
  expect(await storage.events.prune(24)).toBe(0);
  expect(await storage.events.prune(0)).toBeGreaterThan(0);
  expect(await storage.events.after(0, audience)).toEqual([]);
});

test('a listener whose connection is cut connects again, and wakes for what it may have missed', async () => {
  let wakes = 0;
  const listener = listen(url, 'outbox', () => {
    wakes += 1;
  });
  await expect.poll(() => wakes).toBe(1);
  const db = openDatabase(url);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'omm outbox'`.execute(
    db,
  );
  await db.destroy();
  await expect.poll(() => wakes, { timeout: 5_000 }).toBe(2);
  await listener.close();
});
