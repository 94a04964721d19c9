import { Digest, type PostingId, type ResumeId } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import type { Letter } from '../../accounts/mail/letters.ts';
import { createMailer, type Mailer } from '../../accounts/mail/mailer.ts';
import { mailServer } from '../../testing/mail-server.ts';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { postJson, type TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';
import { sendDigests } from './send-digests.ts';
import { unsubscriber } from './unsubscribe-address.ts';

const its = testWorld();
/** Letters of new matches, as the mail server took them. */
let sent: Letter[];
let mailIsAway = false;

const set = (who: TestUser, more: object = {}) =>
  postJson(
    `${its.api.base}/v1/me/digest`,
    { frequency: 'daily', hour: 7, timeZone: 'America/Chicago', least: 'good', ...more },
    { cookie: who.cookie },
  );
const get = async ({ cookie }: TestUser) =>
  Digest.parse(await (await fetch(`${its.api.base}/v1/me/digest`, { headers: { cookie } })).json());

async function inDatabase(statement: string): Promise<void> {
  const client = new Client(its.api.databaseUrl);
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Everything in the database has happened so many hours earlier, and what is due is sent. */
async function later(hours: number): Promise<Letter[]> {
  await inDatabase(`update digests set since = since - make_interval(hours => ${hours}),
    next_at = next_at - make_interval(hours => ${hours})`);
  await inDatabase(`update matches set listed_at = listed_at - make_interval(hours => ${hours})`);
  return sendAt(new Date());
}

const takeLetter = async (letter: Letter): Promise<boolean> => {
  if (!mailIsAway) sent.push(letter);
  return !mailIsAway;
};

/** What is due at that moment is sent. */
async function sendAt(now: Date, deliver: Mailer['deliver'] = takeLetter): Promise<Letter[]> {
  sent = [];
  const { storage, accounts, seals, publicUrl } = its.api.deps;
  await sendDigests({ storage, accounts, deliver, seals, publicUrl }, now);
  return sent;
}

const to = (name: string, letters: Letter[]) =>
  letters.filter((letter) => letter.to === `${name}@people.example`);

/** Everybody is a good match. */
async function rank(posting: PostingId, resumes: ResumeId[]): Promise<void> {
  await rankPosting(its.api, posting, resumes);
  await inDatabase(`update matches set verdict = 'good'`);
}
async function rankedPosting(resumes: ResumeId[]): Promise<PostingId> {
  const posting = await its.world.posting();
  await readPosting(its.api, posting, postingReading('Office Manager'));
  await rank(posting, resumes);
  return posting;
}
async function readUpload(): Promise<ResumeId> {
  const id = await its.world.upload();
  await readResume(its.api, id);
  return id;
}

test('a recruiter is written to of new candidates once a day, of each once, and never of what was there before', async () => {
  const { recruiter } = its.world;
  const old = await readUpload();
  const posting = await rankedPosting([old]);
  const { nextAt } = Digest.parse(await (await set(recruiter)).json());
  expect(Date.parse(nextAt ?? '')).toBeGreaterThan(Date.now());
  expect(await get(recruiter)).toEqual({
    frequency: 'daily',
    hour: 7,
    timeZone: 'America/Chicago',
    least: 'good',
    nextAt,
  });
  expect(await later(25)).toEqual([]);

  const fresh = await readUpload();
  await rank(posting, [old, fresh]);
  const [letter, ...more] = await later(25);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    to: 'recruiter@people.example',
    subject: '1 new candidate for you',
    link: `http://matcher.example/postings/${posting}`,
  });
  expect(letter?.text).toContain('Office Manager: 1 new candidate');
  expect(`${letter?.text}${letter?.html}`).not.toMatch(/Jo Example/);
  await rank(posting, [fresh, old]);
  expect(await later(25)).toEqual([]);
  expect(await later(24 * 30)).toEqual([]);
});

test('a candidate is written to of new jobs, and ends it with one click, which looking does not', async () => {
  const { candidate } = its.world;
  await set(candidate, { least: 'strong' });
  const resume = await its.world.ownResume();
  await readResume(its.api, resume);
  await rankedPosting([resume]);
  expect(to('candidate', await later(25))).toEqual([]);
  await set(candidate, { least: 'good' });
  await rankedPosting([resume]);
  const [letter] = to('candidate', await later(25));
  expect(letter).toMatchObject({ subject: '1 new job for you' });
  const { pathname, search } = new URL(letter?.unsubscribe ?? '');
  expect(letter?.html).toContain(letter?.unsubscribe);
  const page = await fetch(its.api.base + pathname + search);
  expect(await page.text()).toContain('<form method="post">');
  expect(await get(candidate)).toMatchObject({ frequency: 'daily' });
  const click = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
  expect((await fetch(its.api.base + pathname + search, click)).status).toBe(200);
  expect(await get(candidate)).toMatchObject({ frequency: 'off', nextAt: null });
  expect((await fetch(`${its.api.base}/unsubscribe?token=${'x'.repeat(60)}`, click)).status).toBe(404);
});

test('what the mail server does not take is sent an hour later, once', async () => {
  const { colleague } = its.world;
  await set(colleague);
  const posting = await rankedPosting([await readUpload()]);
  mailIsAway = true;
  await later(25);
  mailIsAway = false;
  expect(to('colleague', await later(0))).toEqual([]);
  expect(to('colleague', await later(1))).toMatchObject([
    { link: `http://matcher.example/postings/${posting}` },
  ]);
  expect(to('colleague', await later(25))).toEqual([]);
});

test('a weekly letter comes on its Monday, with what the week brought, and again a week later', async () => {
  const { viewer } = its.world;
  const { nextAt } = Digest.parse(await (await set(viewer, { frequency: 'weekly' })).json());
  const monday = new Date(nextAt ?? '');
  const inChicago = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/Chicago',
    weekday: 'long',
    hour: 'numeric',
  });
  expect(inChicago.format(monday)).toMatch(/Monday.*7 AM/);
  const posting = await rankedPosting([await readUpload(), await readUpload()]);
  expect(to('viewer', await sendAt(new Date(monday.getTime() - 60_000)))).toEqual([]);
  const letters = to('viewer', await sendAt(monday));
  expect(letters.map(({ text }) => text).join()).toContain('Office Manager: 2 new candidates');
  expect(letters).toMatchObject([{ link: `http://matcher.example/postings/${posting}` }]);
  const next = new Date((await get(viewer)).nextAt ?? '');
  expect(inChicago.format(next)).toMatch(/Monday.*7 AM/);
  const days = (next.getTime() - monday.getTime()) / (24 * 3_600_000);
  expect(Math.round(days)).toBe(7);
  expect(to('viewer', await sendAt(next))).toEqual([]);
});

test('on its way a letter names how it is ended with one click (RFC 8058)', async () => {
  const { viewer } = its.world;
  // Whom the clock was moved for is written to of what is new since then.
  await set(viewer, { frequency: 'off' });
  await set(viewer);
  await rankedPosting([await readUpload()]);
  const received: string[] = [];
  const { server, url } = await mailServer(received);
  const mailer = createMailer({
    smtpUrl: url,
    from: 'no-reply@matcher.example',
    logger: its.api.deps.logger,
  });
  await sendAt(new Date(Date.now() + 8 * 24 * 3_600_000), mailer.deliver);
  await mailer.close();
  server.close();
  const [letter = ''] = received
    .join('')
    .split(/(?=MAIL FROM)/)
    .filter((sent) => sent.includes('viewer@'));
  const [head = ''] = letter.slice(letter.indexOf('DATA')).split('\r\n\r\n');
  const fields = head.replaceAll(/\r\n[ \t]+/g, ' ');
  expect(fields).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  const [, address = ''] = /^List-Unsubscribe: <(.+)>$/m.exec(fields) ?? [];
  expect(unsubscriber(its.api.deps.seals, new URL(address).searchParams.get('token') ?? '')).toBe(
    viewer.userId,
  );
});

test.each(['+01:00', 'Mars/Olympus', 'America/Chicago\0', ''])('%j is no time zone', async (timeZone) => {
  expect((await set(its.world.recruiter, { timeZone })).status).toBe(400);
});
