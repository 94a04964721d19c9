import { ApiKeyList, accountsPath, CreatedApiKey, PostingList, Problem, type Scope } from '@omm/contracts';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  postJson,
  signedIn,
  startTestApi,
  type TestApi,
  type TestUser,
} from '../../testing/start-test-api.ts';

let api: TestApi;
let owner: TestUser;
beforeAll(async () => {
  api = await startTestApi();
  owner = await signedIn(api, 'owner', 'Lakeside');
});
afterAll(() => api.stop());

const url = (path: string) => api.base + path;
const asOwner = () => ({ cookie: owner.cookie });

async function createKey(scopes: Scope[], expiresInDays = 30): Promise<CreatedApiKey> {
  const body = { name: 'Careers page', scopes, expiresInDays };
  const answer = await postJson(url('/v1/api-keys'), body, asOwner());
  expect(answer.status).toBe(201);
  return CreatedApiKey.parse(await answer.json());
}

const listed = async () =>
  ApiKeyList.parse(await (await fetch(url('/v1/api-keys'), { headers: asOwner() })).json()).items;

test('a key is shown once, and kept as a hash', async () => {
  const { key, ...made } = await createKey(['read:postings']);
  expect(key).toMatch(/^omm_\w{40,}$/);
  expect(key.startsWith(made.start)).toBe(true);
  expect(await listed()).toContainEqual(made);
  const client = new Client(api.databaseUrl);
  await client.connect();
  const { rows } = await client.query('select * from apikey');
  await client.end();
  expect(JSON.stringify(rows)).not.toContain(key);
});

describe('who sends a key', () => {
  test('sees what the organisation sees, as far as the scopes go', async () => {
    const { key } = await createKey(['read:postings', 'write:postings']);
    const headers = { 'x-api-key': key };
    const posted = await postJson(url('/v1/postings'), { text: 'A job' }, headers);
    expect(posted.status).toBe(202);
    const list = PostingList.parse(await (await fetch(url('/v1/postings'), { headers })).json());
    expect(list.items).toHaveLength(1);
    const refused = await fetch(url('/v1/resumes'), { headers });
    expect(Problem.parse(await refused.json())).toMatchObject({
      code: 'FORBIDDEN',
      detail: 'This API key lacks the scope read:resumes.',
    });
    expect((await listed()).find(({ start }) => key.startsWith(start))?.lastUsedAt).not.toBeNull();
  });

  test('too often is told how long to wait', async () => {
    const { id, key } = await createKey(['read:postings']);
    const client = new Client(api.databaseUrl);
    await client.connect();
    await client.query('update apikey set "requestCount" = 600, "lastRequest" = now() where id = $1', [id]);
    await client.end();
    const refused = await fetch(url('/v1/postings'), { headers: { 'x-api-key': key } });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
  });

  test('may be a page of another site: no cookie counts beside a key', async () => {
    const { key } = await createKey(['write:postings']);
    const foreign = { origin: 'https://careers.example' };
    const sent = await postJson(
      url('/v1/postings'),
      { text: 'x' },
      { ...foreign, authorization: `Bearer ${key}` },
    );
    expect(sent.status).toBe(202);
    const made = await postJson(
      url('/v1/postings'),
      { text: 'x' },
      { ...foreign, ...asOwner(), 'x-api-key': 'no' },
    );
    expect(made.status).toBe(401);
    const signOut = { ...foreign, ...asOwner(), 'x-api-key': key };
    expect((await postJson(url(`${accountsPath}/sign-out`), {}, signOut)).status).toBe(403);
  });

  test.each(['', 'omm_made_up', 'x'.repeat(5_000)])('that is none (%#) is nobody', async (key) => {
    expect((await fetch(url('/v1/postings'), { headers: { 'x-api-key': key } })).status).toBe(401);
  });
});

test('a key that is revoked, or whose day is over, works no longer', async () => {
  const [revoked, expired] = [await createKey(['read:postings']), await createKey(['read:postings'])];
  const statusOf = async ({ key }: CreatedApiKey) =>
    (await fetch(url('/v1/postings'), { headers: { 'x-api-key': key } })).status;
  expect([await statusOf(revoked), await statusOf(expired)]).toEqual([200, 200]);
  await fetch(url(`/v1/api-keys/${revoked.id}`), { method: 'DELETE', headers: asOwner() });
  const client = new Client(api.databaseUrl);
  await client.connect();
  await client.query(`update apikey set "expiresAt" = now() - interval '1 second' where id = $1`, [
    expired.id,
  ]);
  await client.end();
  expect([await statusOf(revoked), await statusOf(expired)]).toEqual([401, 401]);
});

test('another organisation neither sees nor revokes it', async () => {
  const { id } = await createKey(['read:postings']);
  const other = await signedIn(api, 'other', 'Hillside');
  const headers = { cookie: other.cookie };
  expect(await (await fetch(url('/v1/api-keys'), { headers })).json()).toEqual({ items: [] });
  expect((await fetch(url(`/v1/api-keys/${id}`), { method: 'DELETE', headers })).status).toBe(404);
});

test.each([
  ['no scope', { scopes: [] }],
  ['an unknown scope', { scopes: ['read:everything'] }],
  ['a scope twice', { scopes: ['read:postings', 'read:postings'] }],
  ['no end', { expiresInDays: 0 }],
  ['more than a year', { expiresInDays: 366 }],
  ['a name of blanks', { name: '  ' }],
  ['a name with a character that no database text holds', { name: 'x\0' }],
])('a key with %s is refused', async (_what, wrong) => {
  const body = { name: 'x', scopes: ['read:postings'], expiresInDays: 30, ...wrong };
  expect((await postJson(url('/v1/api-keys'), body, asOwner())).status).toBe(400);
});

test.each(['\0', '%', 'no such key'])('%j is no key that could be revoked', async (id) => {
  const path = `/v1/api-keys/${encodeURIComponent(id)}`;
  expect((await fetch(url(path), { method: 'DELETE', headers: asOwner() })).status).toBe(404);
});

test('better-auth’s own way to make keys, which knows no scopes, is closed', async () => {
  const body = { name: 'x', organizationId: owner.organisationId };
  const answer = await postJson(url(`${accountsPath}/api-key/create`), body, asOwner());
  expect(answer.status).toBe(404);
});
