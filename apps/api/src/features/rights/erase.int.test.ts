import { Problem } from '@omm/contracts';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postJson, startTestApi, type TestApi } from '../../testing/start-test-api.ts';
import { goodPassword, visitor } from '../../testing/visitor.ts';

let api: TestApi;
let database: Client;
beforeAll(async () => {
  api = await startTestApi();
  database = new Client(api.databaseUrl);
  await database.connect();
});
afterAll(async () => {
  await database.end();
  await api.stop();
});

const erase = (cookie: string, body: object) => postJson(`${api.base}/v1/me/erase`, body, { cookie });

async function signedInLongAgo(email: string) {
  const person = visitor(api);
  await person.signUp(email);
  const { id } = await person.me();
  await database.query(`update session set "createdAt" = now() - interval '6 minutes' where "userId" = $1`, [
    id,
  ]);
  return person;
}

test('a session that was left open erases nothing without the password', async () => {
  const person = await signedInLongAgo('slow@people.example');
  const without = await erase(person.cookie(), {});
  expect(without.status).toBe(403);
  expect(Problem.parse(await without.json()).detail).toContain('password');
  expect((await erase(person.cookie(), { password: 'not this one' })).status).toBe(403);
  expect((await person.get('/v1/me')).status).toBe(200);
  expect((await erase(person.cookie(), { password: goodPassword })).status).toBe(204);
  expect((await person.get('/v1/me')).status).toBe(401);
  expect((await visitor(api).signIn('slow@people.example')).status).toBe(401);
});

test('guesses are counted with those of signing in', async () => {
  const person = await signedInLongAgo('guessed@people.example');
  const statuses: number[] = [];
  for (let tries = 0; tries < 11; tries += 1)
    statuses.push((await erase(person.cookie(), { password: `guess ${tries}` })).status);
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429]);
});

test('who has left is written to of nothing', async () => {
  const person = visitor(api);
  await person.signUp('written@people.example');
  const { id } = await person.me();
  const digest = { frequency: 'daily', hour: 7, timeZone: 'America/Chicago', least: 'good' };
  expect((await postJson(`${api.base}/v1/me/digest`, digest, { cookie: person.cookie() })).status).toBe(200);
  const kept = async () => (await database.query('select from digests where user_id = $1', [id])).rowCount;
  expect(await kept()).toBe(1);
  expect((await erase(person.cookie(), {})).status).toBe(204);
  expect(await kept()).toBe(0);
});

test('the same address may sign up again, and finds nothing', async () => {
  const email = 'again@people.example';
  const first = visitor(api);
  await first.signUp(email);
  await first.post('/two-factor/enable', { password: goodPassword });
  const { id } = await first.me();
  expect((await erase(first.cookie(), {})).status).toBe(204);
  const { rows } = await database.query('select from "twoFactor" where "userId" = $1', [id]);
  expect(rows).toHaveLength(0);
  const second = visitor(api);
  expect((await second.signUp(email)).status).toBe(200);
  expect((await second.me()).id).not.toBe(id);
});
