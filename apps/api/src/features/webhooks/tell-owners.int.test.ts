import { Client } from 'pg';
import { beforeEach, expect, test } from 'vitest';
import type { Letter } from '../../accounts/mail/letters.ts';
import { testWorld } from '../../testing/world.ts';
import { tellOwners } from './tell-owners.ts';

const its = testWorld();
let sent: Letter[];
let mailIsAway: boolean;
beforeEach(() => {
  sent = [];
  mailIsAway = false;
});

const tell = async (now = new Date()): Promise<Letter[]> => {
  sent = [];
  const deliver = async (letter: Letter) => {
    if (!mailIsAway) sent.push(letter);
    return !mailIsAway;
  };
  const { storage, accounts, publicUrl } = its.api.deps;
  await tellOwners({ storage, accounts, deliver, publicUrl }, now);
  return sent;
};

async function inDatabase(statement: string): Promise<void> {
  const client = new Client(its.api.databaseUrl);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A ping that is answered so. */
async function answered(responseCode: number, before = ''): Promise<string> {
  const { organisationId } = its.world.recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const id = await its.world.webhook();
  const ping = await its.api.storage.webhooks.ping({ id, organisationId });
  if (ping === null || ping === 'busy') throw new Error('Nothing was sent.');
  if (before) await inDatabase(before);
  const attempt = { responseCode, latencyMs: 5, problem: 'refused' } as const;
  await its.api.storage.webhookDeliveries.end({ deliveryId: ping.id, run: 1 }, attempt);
  return id;
}
const fiveDays = `update webhooks set failures = 15, failing_since = now() - interval '6 days'`;

test('the owners, and nobody else, are told once of one that has failed for days', async () => {
  await answered(500, fiveDays);
  const [letter, ...more] = await tell();
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    kind: 'webhook-off',
    to: 'recruiter@people.example',
    link: 'http://matcher.example/practice',
  });
  expect(letter?.subject).toContain('hooks.example');
  expect(letter?.text).toContain('failed for five days');
  expect(await tell()).toEqual([]);
});

test('of one whose receiver is gone it is said so', async () => {
  await answered(410);
  const [letter] = await tell();
  expect(letter?.text).toContain('wants nothing more (410 Gone)');
});

test('of one that fails, but not for long enough, of one that an owner switches off, and of one switched on again nobody is told', async () => {
  const organisationId = its.world.recruiter.organisationId;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const id = await answered(500);
  await its.api.storage.webhooks.change({ id, organisationId }, { enabled: false });
  expect(await tell()).toEqual([]);
  const gone = await answered(410);
  await its.api.storage.webhooks.change({ id: gone, organisationId }, { enabled: true });
  expect(await tell()).toEqual([]);
});

test('what the mail server does not take is sent an hour later', async () => {
  await answered(410);
  mailIsAway = true;
  await tell();
  mailIsAway = false;
  expect(await tell()).toEqual([]);
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  expect(await tell(later(61))).toHaveLength(1);
  expect(await tell(later(122))).toEqual([]);
});
