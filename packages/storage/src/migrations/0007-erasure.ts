import { type Kysely, sql } from 'kysely';

/** Accounts that are gone, by their id alone, so that no request under way keeps anything for them. */
export const erasure = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table erased_accounts (
      user_id text primary key,
      at timestamptz not null default now()
    )`.execute(db);
  },
};
