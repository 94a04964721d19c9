import { accountsPath, Problem } from '@omm/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signedIn, startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { goodPassword, tokenIn, visitor } from '../testing/visitor.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

describe('confirming the email address', () => {
  test('a letter brings a link, which confirms the address', async () => {
    const jo = visitor(api);
    await jo.signUp('jo@people.example');
    expect(await jo.me()).toMatchObject({ verified: false });
    expect((await jo.letter('jo@people.example')).subject).toBe('Confirm your email address');
    expect((await jo.confirm('jo@people.example')).status).toBe(200);
    expect(await jo.me()).toMatchObject({ verified: true });
  });

  test('a link that was made up confirms nothing', async () => {
    const answer = await visitor(api).get(`${accountsPath}/verify-email?token=${'x'.repeat(40)}`);
    expect(answer.status).toBe(401);
  });

  test('who lost the letter is sent another one', async () => {
    const kim = visitor(api);
    await kim.signUp('kim@people.example');
    const first = await kim.letter('kim@people.example');
    await kim.post('/send-verification-email', { email: 'kim@people.example' });
    expect((await kim.letter('kim@people.example')).at).not.toBe(first.at);
  });

  test('until then no API key is made', async () => {
    const body = { email: 'eager@people.example', name: 'Eager', password: goodPassword };
    const eager = visitor(api);
    await eager.post('/sign-up/email', { ...body, organisationName: 'Eager Clinic' });
    const answer = await fetch(`${api.base}/v1/api-keys`, {
      method: 'POST',
      headers: { cookie: eager.cookie(), 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'x', scopes: ['read:postings'], expiresInDays: 1 }),
    });
    expect(answer.status).toBe(403);
    expect(Problem.parse(await answer.json()).detail).toContain('Confirm');
  });
});

describe('a new password', () => {
  const email = 'forgetful@people.example';

  test('is set by the link of a letter, ends every session, and is told by another letter', async () => {
    const here = visitor(api);
    const elsewhere = visitor(api);
    await here.signUp(email);
    await elsewhere.signIn(email);
    await here.post('/request-password-reset', { email });
    const token = tokenIn(await here.letter(email));
    const answer = await here.post('/reset-password', { token, newPassword: 'another harbor of tulips' });
    expect(answer.status).toBe(200);
    expect((await elsewhere.get('/v1/me')).status).toBe(401);
    expect((await here.letter(email)).subject).toBe('Your password was changed');
    expect((await elsewhere.signIn(email)).status).toBe(401);
    expect((await elsewhere.signIn(email, 'another harbor of tulips')).status).toBe(200);
    const again = await here.post('/reset-password', { token, newPassword: 'a third harbor of tulips' });
    expect(again.status).toBe(400);
  });

  test('is set with the old one, and told by a letter; with a wrong one it is not', async () => {
    const mia = visitor(api);
    await mia.signUp('mia@people.example');
    const newPassword = 'a meadow full of lamps';
    const wrong = await mia.post('/change-password', { currentPassword: 'not the one', newPassword });
    expect(wrong.status).toBe(400);
    expect((await mia.letter('mia@people.example')).subject).toBe('Confirm your email address');
    await mia.post('/change-password', { currentPassword: goodPassword, newPassword });
    expect((await mia.letter('mia@people.example')).subject).toBe('Your password was changed');
    expect((await mia.signIn('mia@people.example', newPassword)).status).toBe(200);
  });

  test('is answered alike for an address that has no account, and no letter goes out', async () => {
    const stranger = visitor(api);
    const known = await stranger.post('/request-password-reset', { email });
    const unknown = await stranger.post('/request-password-reset', { email: 'nobody@people.example' });
    expect([known.status, await known.json()]).toEqual([unknown.status, await unknown.json()]);
    await expect(stranger.letter('nobody@people.example')).rejects.toThrow('no letter');
  });
});

test.each(['password1234', 'qwertyuiop123', 'lazy.person', '1111111111111', 'Welcome2024!'])(
  'the password %s is refused as easy to guess, with what would help',
  async (password) => {
    const answer = await visitor(api).signUp('lazy@people.example', { password, name: 'Lazy Person' });
    const problem = Problem.parse(await answer.json());
    expect([problem.status, problem.reason]).toEqual([400, 'PASSWORD_TOO_WEAK']);
    expect(problem.detail).toMatch(/easy to guess\. .+/);
  },
);

test('wrong passwords lock one account for a while, from whatever address they come', async () => {
  await signedIn(api, 'target');
  const guesser = visitor(api);
  for (let guess = 0; guess < 10; guess += 1) await api.storage.signInAttempts.begin('target@people.example');
  const answer = await guesser.signIn('target@people.example', 'correct horse battery');
  const problem = Problem.parse(await answer.json());
  expect([problem.code, problem.reason]).toEqual(['RATE_LIMITED', 'SIGN_IN_LOCKED']);
  expect(problem.detail).toMatch(/locked for 15 minutes, until \d\d:\d\d UTC/);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(800);
});
