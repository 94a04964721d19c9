import { UserId } from '@omm/contracts';
import { createTestDatabase } from '@omm/testkit';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import { migrateToLatest } from '../migrate.ts';
import { createStorage, type Storage } from '../storage.ts';
import { requireAccount } from './require-account.ts';

let db: Database;
let storage: Storage;
beforeAll(async () => {
  db = openDatabase(await createTestDatabase());
  await migrateToLatest(db);
  storage = createStorage(db);
});
afterAll(() => storage.close());

const resumeOf = (createdBy: UserId) => ({
  organisationId: null,
  createdBy,
  filename: 'a.txt',
  mediaType: 'text/plain',
  bytes: Buffer.from('a'),
});

test('an upload that arrives while the account is erased is not kept', async () => {
  const userId = UserId.parse('late');
  const id = await storage.resumes.create(resumeOf(userId));
  await storage.erasure.begin(userId);
  await expect(storage.resumes.create(resumeOf(userId))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await storage.erasure.unfinished()).toEqual([userId]);
  await storage.erasure.finish(userId);
  expect(await storage.resumes.get(id, { kind: 'everyone' })).toBeNull();
  expect(await storage.erasure.unfinished()).toEqual([]);
});

test('what is being kept at that moment is waited for, and then erased', async () => {
  const userId = UserId.parse('busy');
  const keeping = Promise.withResolvers<void>();
  const mayEnd = Promise.withResolvers<void>();
  const upload = db.transaction().execute(async (trx) => {
    await requireAccount(trx, userId);
    keeping.resolve();
    await mayEnd.promise;
    await sql`insert into documents (id, kind, created_by, media_type)
      values (gen_random_uuid(), 'resume', ${userId}, 'text/plain')`.execute(trx);
  });
  await keeping.promise;
  const erased = storage.erasure.begin(userId).then(() => 'erased');
  expect(await Promise.race([erased, new Promise((resolve) => setTimeout(resolve, 200, 'waits'))])).toBe(
    'waits',
  );
  mayEnd.resolve();
  await Promise.all([upload, erased]);
  expect(await storage.erasure.unfinished()).toEqual([userId]);
  await storage.erasure.finish(userId);
  expect(await storage.erasure.unfinished()).toEqual([]);
});
