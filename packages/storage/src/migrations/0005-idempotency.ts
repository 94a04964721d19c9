import { type Kysely, sql } from 'kysely';

/** Replies by the key that their request named, for a day; null while the request is under way. */
export const idempotency = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table idempotency_keys (
      account_id text not null,
      key text not null,
      request_hash text not null,
      reply jsonb,
      created_at timestamptz not null default now(),
      primary key (account_id, key)
    )`.execute(db);
    await sql`create index idempotency_keys_by_age on idempotency_keys (created_at)`.execute(db);
  },
};
