import { createTestDatabase } from '@omm/testkit';
import { CompiledQuery, sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from './database.ts';

/** With one connection, so that all its statements are in one session. */
let db: Database;
beforeEach(async () => {
  db = openDatabase(await createTestDatabase(), { maxConnections: 1 });
});
afterEach(() => db.destroy());

const run = async (text: string, values: unknown[] = []) =>
  (await db.executeQuery<{ answer: number }>(CompiledQuery.raw(text, values))).rows[0]?.answer;

async function prepared(): Promise<string[]> {
  const { rows } = await sql<{ statement: string }>`
    select statement from pg_prepared_statements where name like 'read %' order by statement`.execute(db);
  return rows.map(({ statement }) => statement).filter((text) => !text.includes('pg_prepared_statements'));
}

test('what only reads is planned once, whatever its values', async () => {
  const plusOne = 'select $1::int + 1 as answer';
  for (const value of [1, 2, 3]) expect(await run(plusOne, [value])).toBe(value + 1);
  expect(await prepared()).toEqual([plusOne]);
});

test('what writes is not kept', async () => {
  await run('create table notes (id int)');
  await run('insert into notes values ($1)', [1]);
  expect(await prepared()).toEqual([]);
});

test('a text that is made of its values fills no connection', async () => {
  for (let value = 0; value < 600; value += 1) expect(await run(`select ${value} as answer`)).toBe(value);
  expect((await prepared()).length).toBeLessThanOrEqual(500);
});
