import { randomBytes } from 'node:crypto';
import type { OrganisationId, WebhookEventType } from '@omm/contracts';
import { pointsOf } from '@omm/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import type { Storage } from '../storage.ts';
import {
  candidate,
  clinic,
  hospital,
  openTestStorage,
  ranked,
  readPosting,
  readResume,
  recruiter,
  submitPosting,
} from '../testing/submit.ts';
import type { Attempt } from './webhook-deliveries.ts';

let storage: Storage;
let database: Database;
beforeAll(async () => {
  const { storage: opened, url } = await openTestStorage();
  storage = opened;
  database = openDatabase(url);
});
afterAll(() => Promise.all([storage.close(), database.destroy()]));
beforeEach(async () => {
  await sql`delete from webhooks`.execute(database);
});

const every: WebhookEventType[] = [
  'posting.read',
  'posting.failed',
  'posting.ranked',
  'resume.read',
  'resume.failed',
  'application.received',
  'application.withdrawn',
];

async function webhook(eventTypes = every, organisationId: OrganisationId = clinic) {
  const webhook = { url: 'https://hooks.example/in', eventTypes, salt: randomBytes(32) };
  const made = await storage.webhooks.create(organisationId, webhook);
  if (!made) throw new Error('The webhook was not made.');
  return { id: made.id, organisationId };
}
const log = async (key: Awaited<ReturnType<typeof webhook>>) =>
  (await storage.webhookDeliveries.list(key, { limit: 100 }))?.items ?? [];

/** The promised messages, oldest first, as they would be sent; and from then on nothing is promised. */
async function told(): Promise<{ type: string; data: object }[]> {
  const bodies: string[] = [];
  await storage.outbox.relay(async ({ job, of, run }) => {
    if (job !== 'deliver-webhook') return;
    bodies.push((await storage.webhookDeliveries.begin({ deliveryId: of, run }))?.body ?? '');
  }, 1_000);
  return bodies.map((body) => JSON.parse(body));
}

const unwell: Attempt = { responseCode: 500, latencyMs: 5, problem: 'refused' };
const well: Attempt = { responseCode: 200, latencyMs: 5, problem: null };

/** A ping and how its only attempt goes. */
async function ping(key: Awaited<ReturnType<typeof webhook>>, attempt: Attempt) {
  const made = await storage.webhooks.ping(key);
  if (made === null || made === 'busy') throw new Error('It was not sent.');
  const delivery = { deliveryId: made.id, run: 1 };
  await storage.webhookDeliveries.begin(delivery);
  const isOver = await storage.webhookDeliveries.end(delivery, attempt);
  await storage.webhookDeliveries.giveUp(delivery);
  return { isOver, id: made.id };
}

async function rank(
  postingId: Awaited<ReturnType<typeof readPosting>>,
  resumeIds: Awaited<ReturnType<typeof readResume>>[],
) {
  const start = await storage.matches.startRanking();
  const matches = resumeIds.map((resumeId) => ({ resumeId, points: pointsOf(60) }));
  await storage.matches.replaceForPosting({ postingId, ...ranked, start, matches });
}

test('each thing that happens is told once, with ids and titles and nobody’s name', async () => {
  await webhook();
  const postingId = await readPosting(storage);
  const own = await readResume(storage, { organisationId: clinic, createdBy: recruiter });
  const resumeId = await readResume(storage);
  await rank(postingId, [own, resumeId]);
  const key = { postingId, resumeId };
  await storage.applications.apply(key, candidate);
  await storage.applications.apply(key, candidate);
  await storage.applications.withdraw(postingId, candidate);
  const failing = await submitPosting(storage);
  await storage.documents.fail(failing, 1, { code: 'CORRUPT_FILE', message: 'Ottoline Marsh is damaged.' });
  await storage.documents.fail(own, 1, { code: 'READ_TIMEOUT', message: 'x' });
  const posting = { postingId, title: 'Office manager' };
  expect((await told()).map(({ type, data }) => [type, data])).toEqual([
    ['posting.read', posting],
    ['resume.read', { resumeId: own }],
    ['posting.ranked', { ...posting, matchCount: 2 }],
    ['application.received', { ...posting, resumeId }],
    ['application.withdrawn', { ...posting, resumeId }],
    ['posting.failed', { postingId: failing, title: null, code: 'CORRUPT_FILE' }],
    ['resume.failed', { resumeId: own, code: 'READ_TIMEOUT' }],
  ]);
  const { rows } = await sql<{ line: string }>`select d::text as line from webhook_deliveries d`.execute(
    database,
  );
  expect(rows).toHaveLength(7);
  expect(JSON.stringify(rows)).not.toMatch(/ottoline|marsh/i);
});

test('nobody is told of another organisation, of what was not asked for, or once it is switched off', async () => {
  await webhook(every, hospital);
  await webhook(['posting.failed']);
  const off = await webhook();
  await storage.webhooks.change(off, { enabled: false });
  await readPosting(storage);
  await readResume(storage, { organisationId: clinic, createdBy: recruiter });
  expect(await told()).toEqual([]);
});

test('what is rolled back is not told', async () => {
  const key = await webhook();
  const posting = await submitPosting(storage);
  await sql`create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$`.execute(
    database,
  );
  await sql`create trigger refuse before insert on events for each row execute function refuse()`.execute(
    database,
  );
  const failed = storage.documents.fail(posting, 1, { code: 'INTERNAL', message: 'x' });
  await expect(failed).rejects.toThrow('no');
  await sql`drop trigger refuse on events`.execute(database);
  expect(await log(key)).toEqual([]);
});

test('another organisation neither sees, changes, removes, pings nor redelivers', async () => {
  const key = await webhook();
  const { id: delivery } = await ping(key, unwell);
  const theirs = { ...key, organisationId: hospital };
  expect(await storage.webhooks.list(hospital)).toEqual([]);
  expect(await storage.webhooks.change(theirs, { enabled: false })).toBeNull();
  expect(await storage.webhooks.rotate(theirs, randomBytes(32))).toBeNull();
  expect(await storage.webhooks.ping(theirs)).toBeNull();
  expect(await storage.webhookDeliveries.list(theirs, { limit: 10 })).toBeNull();
  expect(await storage.webhookDeliveries.redeliver(delivery, hospital)).toBeNull();
  expect(await storage.webhooks.remove(theirs)).toBe(false);
  expect(await storage.webhooks.list(clinic)).toMatchObject([{ id: key.id, disabled: null }]);
});

test('it is switched off after five days in which every attempt has failed, and after sixteen of them', async () => {
  const key = await webhook();
  const state = async () => (await storage.webhooks.list(clinic))[0];
  const daysAgo = (days: number) =>
    sql`update webhooks set failing_since = now() - make_interval(days => ${days})`.execute(database);
  for (let count = 0; count < 15; count += 1) await ping(key, unwell);
  await daysAgo(6);
  expect(await state()).toMatchObject({ disabled: null, failingSince: expect.any(String) });
  await ping(key, well);
  expect(await state()).toMatchObject({ disabled: null, failingSince: null });
  for (let count = 0; count < 16; count += 1) await ping(key, unwell);
  await daysAgo(4);
  await ping(key, unwell);
  expect((await state())?.disabled).toBeNull();
  await daysAgo(5);
  await ping(key, unwell);
  expect((await state())?.disabled).toBe('failing');
  await storage.webhooks.change(key, { enabled: true });
  expect(await state()).toMatchObject({ disabled: null, failingSince: null });
  await ping(key, unwell);
  expect((await state())?.disabled).toBeNull();
});

test('what waits when it is switched off is not sent', async () => {
  const key = await webhook(['posting.read']);
  await readPosting(storage);
  await storage.webhooks.change(key, { enabled: false });
  const promised: string[] = [];
  await storage.outbox.relay(async ({ job, of }) => {
    if (job === 'deliver-webhook') promised.push(of);
  }, 1_000);
  const [deliveryId = ''] = promised;
  expect(await storage.webhookDeliveries.begin({ deliveryId, run: 1 })).toBeNull();
  expect(await log(key)).toMatchObject([{ status: 'failed', problem: 'disabled', attempts: 0 }]);
});

test('a job of an earlier run neither sends nor says how it went', async () => {
  const key = await webhook();
  const { id } = await ping(key, unwell);
  expect(await storage.webhookDeliveries.redeliver(id, clinic)).toMatchObject({
    status: 'pending',
    problem: null,
  });
  expect(await storage.webhookDeliveries.redeliver(id, clinic)).toBe('busy');
  expect(await storage.webhookDeliveries.begin({ deliveryId: id, run: 1 })).toBeNull();
  await storage.webhookDeliveries.end({ deliveryId: id, run: 1 }, well);
  expect(await log(key)).toMatchObject([{ status: 'pending', attempts: 1 }]);
  expect(await storage.webhookDeliveries.begin({ deliveryId: id, run: 2 })).not.toBeNull();
});

test('a job that the queue has lost is promised again, in time and once', async () => {
  const key = await webhook(['posting.read']);
  await readPosting(storage);
  await storage.outbox.relay(async () => undefined, 1_000);
  const promised = async () => {
    await storage.webhookDeliveries.promiseAgain(600);
    await storage.webhookDeliveries.promiseAgain(600);
    const jobs: string[] = [];
    await storage.outbox.relay(async ({ job, of, run }) => void jobs.push(`${job} ${of} ${run}`), 1_000);
    return jobs;
  };
  expect(await promised()).toEqual([]);
  await sql`update webhook_deliveries set updated_at = now() - interval '11 minutes'`.execute(database);
  expect(await promised()).toEqual([`deliver-webhook ${(await log(key))[0]?.id} 1`]);
});

test('the log has pages, and thirty days', async () => {
  const key = await webhook();
  for (let count = 0; count < 3; count += 1) await ping(key, count === 1 ? unwell : well);
  const page = async (more: object) =>
    (await storage.webhookDeliveries.list(key, { limit: 2, ...more })) ?? fail();
  const first = await page({});
  expect(first.items).toHaveLength(2);
  const second = await page({ after: first.next });
  expect(second).toMatchObject({ items: [{ type: 'ping' }], next: null });
  expect((await page({ status: 'failed' })).items).toHaveLength(1);
  const ids = [...first.items, ...second.items].map(({ id }) => id);
  expect(new Set(ids).size).toBe(3);
  await sql`update webhook_deliveries set created_at = now() - interval '31 days' where id = ${ids[2]}`.execute(
    database,
  );
  await storage.webhookDeliveries.prune();
  expect((await log(key)).map(({ id }) => id)).toEqual(ids.slice(0, 2));
});

const fail = (): never => {
  throw new Error('There is no such webhook.');
};

test('an organisation has ten, also when they are made at once; one ping is under way at a time', async () => {
  const made = await Promise.allSettled(Array.from({ length: 12 }, () => webhook()));
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  const [first] = await storage.webhooks.list(clinic);
  const key = { id: first?.id ?? '', organisationId: clinic };
  const pings = await Promise.all([1, 2, 3].map(() => storage.webhooks.ping(key)));
  expect(pings.filter((one) => one === 'busy')).toHaveLength(2);
});

test('one that is removed while something happens is not told, and nothing fails', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => webhook()));
  const posting = await readPosting(storage);
  const resume = await readResume(storage);
  await rank(posting, [resume]);
  const happening = storage.applications.apply({ postingId: posting, resumeId: resume }, candidate);
  const removed = await Promise.all(keys.map((key) => storage.webhooks.remove(key)));
  expect(await happening).toBe(true);
  expect(removed).toEqual(keys.map(() => true));
  expect(await told()).toEqual([]);
});
