import { Me } from '@omm/contracts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postJson, signedIn, startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const signUp = (email: string, more: object = {}) =>
  postJson(`${api.base}/v1/auth/sign-up/email`, { email, password: 'long enough 1', name: 'New', ...more });

const cookieOf = (answer: Response) => answer.headers.getSetCookie().join('; ');
const me = async (cookie: string) =>
  Me.parse(await (await fetch(`${api.base}/v1/me`, { headers: { cookie } })).json());

describe('signing up', () => {
  test('makes a candidate, whatever role the request asks for', async () => {
    const plain = await signUp('plain@people.example');
    expect((await me(cookieOf(plain))).role).toBe('candidate');
    const greedy = await signUp('greedy@people.example', { role: 'admin' });
    expect((await me(cookieOf(greedy))).role).toBe('candidate');
  });

  test('a role cannot be changed afterwards', async () => {
    const { cookie } = await signedIn(api, 'climber');
    const answer = await postJson(`${api.base}/v1/auth/update-user`, { role: 'admin' }, { cookie });
    expect(answer.status).not.toBe(200);
    expect((await me(cookie)).role).toBe('candidate');
  });

  test('a candidate cannot make an organisation', async () => {
    const { cookie } = await signedIn(api, 'founder');
    const body = { name: 'Mine', slug: 'mine' };
    const answer = await postJson(`${api.base}/v1/auth/organization/create`, body, { cookie });
    expect(answer.status).toBe(403);
  });
});

describe('being signed in', () => {
  test('is known by a cookie that scripts cannot read and other sites do not send', async () => {
    const [cookie] = (await signUp('cookie@people.example')).headers.getSetCookie();
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
  });

  test('shows the recruiter the own organisation', async () => {
    const { cookie, organisationId } = await signedIn(api, 'lena', 'Lakeside');
    expect(await me(cookie)).toMatchObject({
      role: 'recruiter',
      organisation: { id: organisationId, name: 'Lakeside' },
    });
  });

  test('ends with signing out', async () => {
    const { cookie } = await signedIn(api, 'leaver');
    await postJson(`${api.base}/v1/auth/sign-out`, {}, { cookie, origin: api.base });
    const answer = await fetch(`${api.base}/v1/me`, { headers: { cookie } });
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ code: 'UNAUTHENTICATED', status: 401 });
  });
});

test('an organisation cannot be deleted from under its documents', async () => {
  const { cookie, organisationId } = await signedIn(api, 'deleter', 'Deleted');
  const answer = await postJson(
    `${api.base}/v1/auth/organization/delete`,
    { organizationId: organisationId },
    { cookie },
  );
  expect(answer.ok).toBe(false);
});

test('another site cannot send anything in a user’s name', async () => {
  const { cookie } = await signedIn(api, 'victim', 'Victims');
  const foreign = { cookie, origin: 'https://evil.example' };
  const own = { cookie, origin: api.base };
  expect((await postJson(`${api.base}/v1/postings`, { text: 'x' }, foreign)).status).toBe(403);
  expect((await postJson(`${api.base}/v1/postings`, { text: 'x' }, own)).status).toBe(202);
});

test('guessing passwords is slowed down', async () => {
  const attempt = () =>
    postJson(`${api.base}/v1/auth/sign-in/email`, {
      email: 'nobody@people.example',
      password: 'wrong wrong',
    });
  const statuses = [];
  for (let tries = 0; tries < 25; tries += 1) statuses.push((await attempt()).status);
  expect(statuses[0]).toBe(401);
  expect(statuses.at(-1)).toBe(429);
  expect(api.accountErrors.join()).not.toContain('nobody@people.example');
});

test('who had an account before addresses were confirmed is not asked, who signs up since is', async () => {
  const old = await startTestApi();
  const asked = await postJson(`${old.base}/v1/auth/sign-up/email`, {
    email: 'early@people.example',
    password: 'long enough 1',
    name: 'Early',
  });
  const headers = { cookie: cookieOf(asked) };
  const isVerified = async () =>
    Me.parse(await (await fetch(`${old.base}/v1/me`, { headers })).json()).verified;
  await (await old.reopenAccounts()).close();
  expect(await isVerified()).toBe(false);
  const client = new Client(old.databaseUrl);
  await client.connect();
  await client.query('drop table "twoFactor"');
  await client.end();
  await (await old.reopenAccounts()).close();
  expect(await isVerified()).toBe(true);
  await old.stop();
});
