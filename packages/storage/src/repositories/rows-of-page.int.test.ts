import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audience } from '../audience.ts';
import { type Database, openDatabase } from '../database.ts';
import { createStorage, type Storage } from '../storage.ts';
import { clinic, openTestStorage, readPosting } from '../testing/submit.ts';

/** With one connection, so that all its statements are in one session. */
let db: Database;
let storage: Storage;
beforeAll(async () => {
  const { storage: first, url } = await openTestStorage();
  await first.close();
  db = openDatabase(url, { maxConnections: 1 });
  storage = createStorage(db);
});
afterAll(() => storage.close());

const atClinic: Audience = { kind: 'organisation', organisationId: clinic };

test('the pages of a long list are planned for the first who ask, and not at each call', async () => {
  const posting = await readPosting(storage);
  await sql`
    with people as (
      insert into documents (id, kind, created_by, media_type, status)
      select gen_random_uuid(), 'resume', 'person ' || number, 'text/plain', 'ready' from generate_series(1, 3000) number
      returning id),
      as_resumes as (insert into resumes (id) select id from people)
    insert into matches (posting_id, resume_id, score, coverage, verdict)
    select ${posting}, id, 50, 1, 'good' from people`.execute(db);
  await sql`analyze`.execute(db);
  for (let call = 0; call < 10; call += 1) {
    const limit = 20 + (call % 3);
    expect(await storage.matches.listForPosting(posting, atClinic, { limit })).toHaveLength(limit);
  }
  const { rows } = await sql<{ custom: string; generic: string }>`
    select custom_plans as custom, generic_plans as generic from pg_prepared_statements
    where statement like 'select "matches".%'`.execute(db);
  // PostgreSQL plans five times before it considers to keep a plan.
  expect(rows).toEqual([{ custom: '5', generic: '5' }]);
});
