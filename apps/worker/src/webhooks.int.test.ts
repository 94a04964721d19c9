import { randomBytes } from 'node:crypto';
import { createLogger, webhookSettings } from '@omm/config';
import { OrganisationId, type WebhookEventType } from '@omm/contracts';
import { type Database, openDatabase, type Storage } from '@omm/storage';
import { testRedisUrl } from '@omm/testkit';
import { sql } from 'kysely';
import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startPipeline } from './start-pipeline.ts';
import { postingText, resumeText } from './testing/documents.ts';
import { postingOf, resumeOf } from './testing/new-document.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';
import { createRedisProcess } from './testing/redis-process.ts';
import { openTestDatabase, postingStatus, testSettings } from './testing/test-pipeline.ts';

const clinic = OrganisationId.parse('clinic');
const settings = webhookSettings(testSettings(''));
/** A machine that is busy with other things is slow, and that is no fault. */
const patience = { timeout: 60_000, interval: 200 };
vi.setConfig({ testTimeout: 150_000, hookTimeout: 60_000 });

const withRedis = testRedisUrl() !== null;

describe(`webhooks, with the queue in ${withRedis ? 'Redis' : 'PostgreSQL (no redis-server)'}`, () => {
  let url: string;
  let storage: Storage;
  let database: Database;
  let redis: Awaited<ReturnType<typeof createRedisProcess>> | undefined;
  let receiver: Receiver;
  /** What the receiver answers next; then 200. */
  let answers: number[];
  const closing: (() => unknown)[] = [];

  beforeEach(async () => {
    ({ url, storage } = await openTestDatabase());
    database = openDatabase(url);
    redis = withRedis ? await createRedisProcess() : undefined;
    await redis?.start();
    answers = [];
    receiver = await startReceiver((res) => res.writeHead(answers.shift() ?? 200).end());
  });
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close();
    receiver.stop();
    await redis?.stop();
    await Promise.all([storage.close(), database.destroy()]);
  });

  async function work(more: { NODE_ENV?: 'production' } = {}) {
    const env = { ...testSettings(url, redis?.url), ...more };
    const pipeline = await startPipeline(env, createLogger('worker', 'silent'));
    closing.push(() => pipeline.close());
  }

  async function webhook(eventTypes: WebhookEventType[], to = `${receiver.url}/in`) {
    const salt = randomBytes(32);
    const made = await storage.webhooks.create(clinic, { url: to, eventTypes, salt });
    if (!made) throw new Error('The webhook was not made.');
    return { id: made.id, organisationId: clinic, salt };
  }
  const log = async (key: { id: string; organisationId: OrganisationId }) =>
    (await storage.webhookDeliveries.list(key, { limit: 100 }))?.items ?? [];
  /** What it was told, by whose secret it was signed. */
  const verified = (salt: Buffer) =>
    receiver.received.map(({ body, headers }) =>
      new Webhook(settings.keyOf(salt).toString('base64')).verify(body, Object(headers)),
    );

  test('a posting that is read and ranked is told, signed, once, and in the log', async () => {
    const key = await webhook(['posting.read', 'posting.ranked']);
    await work();
    const postingId = await storage.postings.create(postingOf(postingText));
    await expect.poll(() => receiver.received.length, patience).toBe(2);
    const data = { postingId, title: 'Office Manager' };
    const told = verified(key.salt);
    expect(told).toHaveLength(2);
    expect(told).toEqual(
      expect.arrayContaining([
        { type: 'posting.read', timestamp: expect.stringMatching(/^20.*Z$/), data },
        { type: 'posting.ranked', timestamp: expect.any(String), data: { ...data, matchCount: 0 } },
      ]),
    );
    await expect
      .poll(() => log(key), patience)
      .toMatchObject([
        { status: 'delivered', attempts: 1, responseCode: 200, problem: null },
        { status: 'delivered', attempts: 1, responseCode: 200, latencyMs: expect.any(Number) },
      ]);
    const ids = (await log(key)).map(({ id }) => id);
    expect(receiver.received.map(({ headers }) => headers['webhook-id']).sort()).toEqual(ids.sort());
  });

  test('what is answered with 500 is sent again, as it was', async () => {
    const key = await webhook(['posting.failed']);
    await work();
    answers = [500, 503];
    await storage.postings.create(postingOf(new Uint8Array()));
    await expect.poll(() => receiver.received.length, patience).toBe(3);
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(verified(key.salt)).toMatchObject([{ data: { code: 'EMPTY_FILE' } }, {}, {}]);
    await expect
      .poll(() => log(key), patience)
      .toMatchObject([{ status: 'delivered', attempts: 3, responseCode: 200 }]);
    expect((await storage.webhooks.list(clinic))[0]?.failingSince).toBeNull();
  });

  test('who answers 410 is told nothing more', async () => {
    const key = await webhook(['posting.failed']);
    await work();
    answers = [410];
    await storage.postings.create(postingOf(new Uint8Array()));
    await expect.poll(() => log(key), patience).toMatchObject([{ status: 'failed' }]);
    expect(await storage.webhooks.list(clinic)).toMatchObject([{ disabled: 'gone' }]);
    const second = await storage.postings.create(postingOf(new Uint8Array()));
    await expect.poll(() => postingStatus(storage, second), patience).toBe('failed');
    expect(await log(key)).toHaveLength(1);
    expect(await storage.webhooks.ping(key)).toBe('busy');
    await storage.webhooks.change(key, { enabled: true });
    const [first] = await log(key);
    expect(await storage.webhookDeliveries.redeliver(first?.id ?? '', clinic)).toMatchObject({
      status: 'pending',
    });
    await expect.poll(() => log(key), patience).toMatchObject([{ status: 'delivered', attempts: 2 }]);
    expect(receiver.received[0]?.body).toBe(receiver.received[1]?.body);
  });

  test('after a rotation either secret verifies; a day later only the new one', async () => {
    const key = await webhook(['posting.read']);
    await work();
    const salt = randomBytes(32);
    await storage.webhooks.rotate(key, salt);
    await storage.webhooks.ping(key);
    await expect.poll(() => receiver.received.length, patience).toBe(1);
    expect([verified(key.salt), verified(salt)]).toMatchObject([[{ type: 'ping' }], [{ type: 'ping' }]]);

    await sql`update webhooks set previous_until = now() - interval '1 second'`.execute(database);
    await expect.poll(() => storage.webhooks.ping(key), patience).not.toBe('busy');
    await expect.poll(() => receiver.received.length, patience).toBe(2);
    expect(verified(salt)).toHaveLength(2);
    expect(() => verified(key.salt)).toThrow();
  });

  test('in production a name of this machine leads nowhere', async () => {
    const key = await webhook(['posting.failed'], `https://localhost:${receiver.port}/in`);
    await work({ NODE_ENV: 'production' });
    await storage.postings.create(postingOf(new Uint8Array()));
    await expect
      .poll(() => log(key), patience)
      .toMatchObject([{ status: 'pending', problem: 'forbidden-address', responseCode: null }]);
    expect(receiver.connections()).toBe(0);
  });

  test('of who is read nothing is sent but the id', async () => {
    const key = await webhook(['resume.read']);
    await work();
    const resumeId = await storage.resumes.create({ ...resumeOf(resumeText), organisationId: clinic });
    await expect.poll(() => receiver.received.length, patience).toBe(1);
    expect(verified(key.salt)).toMatchObject([{ type: 'resume.read', data: { resumeId } }]);
    expect(JSON.stringify(receiver.received)).not.toMatch(/ottoline|marsh|example\.com|010-2233/i);
    // A candidate's own is no organisation's business.
    await storage.resumes.create(resumeOf(`${resumeText}\nBoard member`));
    await expect
      .poll(async () => (await storage.events.after(0, { kind: 'everyone' })).at(-1)?.status, {
        ...patience,
      })
      .toBe('ready');
    expect(await log(key)).toHaveLength(1);
  });

  test.runIf(withRedis)('what happens while Redis is away is told when it is back', async () => {
    const key = await webhook(['posting.read']);
    await work();
    await redis?.stop();
    expect(await storage.webhooks.ping(key)).toMatchObject({ status: 'pending' });
    await redis?.start();
    await expect.poll(() => receiver.received.length, patience).toBe(1);
    await expect.poll(() => log(key), patience).toMatchObject([{ status: 'delivered' }]);
  });
});
