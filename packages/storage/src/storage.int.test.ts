import { createTestDatabase } from '@omm/testkit';
import { expect, test } from 'vitest';
import { openDatabase } from './database.ts';
import { migrateToLatest } from './migrate.ts';
import { openStorage } from './storage.ts';

test('migrations apply once, also when several processes start together', async () => {
  const url = await createTestDatabase();
  const databases = [openDatabase(url), openDatabase(url), openDatabase(url)];
  await Promise.all(databases.map(migrateToLatest));
  await Promise.all(databases.map(migrateToLatest));
  const rows = await databases[0]?.selectFrom('documents').selectAll().execute();
  expect(rows).toEqual([]);
  await Promise.all(databases.map((db) => db.destroy()));
});

test('a database that does not answer is an error, not a wait', async () => {
  const storage = openStorage('postgres://omm:wrong@127.0.0.1:1/none');
  await expect(storage.ping()).rejects.toThrow();
  await storage.close();
});
