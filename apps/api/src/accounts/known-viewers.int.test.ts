import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/start-test-api.ts';
import { visitor } from '../testing/visitor.ts';
import type { Accounts } from './accounts.ts';

let api: TestApi;
let otherProcess: Accounts;
beforeAll(async () => {
  api = await startTestApi();
  otherProcess = await api.reopenAccounts();
});
afterAll(async () => {
  await otherProcess.close();
  await api.stop();
});

/** Sooner than what is known would be forgotten anyway. */
const soon = { timeout: 4_000, interval: 20 };

test('who signs out is let in no more: not by the next request, nor by another process', async () => {
  const person = visitor(api);
  await person.signUp('leaver@people.example');
  const cookie = person.cookie();
  expect(await otherProcess.viewerOf({ cookie })).toMatchObject({ email: 'leaver@people.example' });
  expect(await api.accounts.viewerOf({ cookie })).not.toBeNull();
  await person.post('/sign-out', {});
  expect(await api.accounts.viewerOf({ cookie })).toBeNull();
  await expect.poll(() => otherProcess.viewerOf({ cookie }), soon).toBeNull();
});

test('a role that changes in the database is known to every process', async () => {
  const person = visitor(api);
  await person.signUp('owner@people.example', { organisationName: 'Elm Street Clinic' });
  const cookie = person.cookie();
  const processes = [api.accounts, otherProcess];
  for (const accounts of processes) expect((await accounts.viewerOf({ cookie }))?.membership).toBe('owner');
  const database = new Client(api.databaseUrl);
  await database.connect();
  await database.query(`update member set role = 'viewer' where "userId" = $1`, [(await person.me()).id]);
  await database.end();
  for (const accounts of processes)
    await expect.poll(async () => (await accounts.viewerOf({ cookie }))?.membership, soon).toBe('viewer');
});
