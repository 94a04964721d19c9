import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Storage } from '../storage.ts';
import { openTestStorage } from '../testing/submit.ts';

let storage: Storage;
let client: Client;
beforeAll(async () => {
  const opened = await openTestStorage();
  storage = opened.storage;
  client = new Client(opened.url);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await storage.close();
});

const attempts = (email: string, times: number) =>
  Promise.all(Array.from({ length: times }, () => storage.signInAttempts.begin(email)));

test('ten attempts at once may go on, and the eleventh locks the account for a quarter of an hour', async () => {
  expect(await attempts('jo@people.example', 10)).toEqual(Array(10).fill(null));
  const [until] = await attempts('JO@people.example ', 1);
  const minutes = ((until?.getTime() ?? 0) - Date.now()) / 60_000;
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThan(16);
  expect(await attempts('kim@people.example', 1)).toEqual([null]);
});

test('more attempts do not make the lock longer', async () => {
  await attempts('slow@people.example', 10);
  const [first] = await attempts('slow@people.example', 1);
  const [second] = await attempts('slow@people.example', 1);
  expect(second).toEqual(first);
});

test('who signs in, or waits, begins anew', async () => {
  await attempts('back@people.example', 10);
  await storage.signInAttempts.forget('Back@people.example');
  expect(await attempts('back@people.example', 1)).toEqual([null]);

  await attempts('patient@people.example', 11);
  await client.query(`update sign_in_attempts set locked_until = now() - interval '1 second'`);
  expect(await attempts('patient@people.example', 10)).toEqual(Array(10).fill(null));
});

test('no e-mail address is kept, and what is old is forgotten', async () => {
  await attempts('old@people.example', 1);
  const { rows } = await client.query('select key from sign_in_attempts');
  expect(JSON.stringify(rows)).not.toContain('@');
  await client.query(`update sign_in_attempts set last_at = now() - interval '25 hours'`);
  await attempts('new@people.example', 1);
  expect((await client.query('select key from sign_in_attempts')).rowCount).toBe(1);
});
