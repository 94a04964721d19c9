import { type Kysely, sql } from 'kysely';

const statements = [
  // Nobody, until there are accounts: apps/api replaces the view by those whose e-mail address is not confirmed.
  sql`create view unverified_accounts as select null::text as user_id where false`,
  sql`create table sign_in_attempts (
    key text primary key,
    attempts integer not null,
    locked_until timestamptz,
    last_at timestamptz not null default now()
  )`,
  sql`create index sign_in_attempts_by_age on sign_in_attempts (last_at)`,
];

/** Who is not yet to be seen, and how often a password was guessed. */
export const accounts = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
