import { type Kysely, sql } from 'kysely';

/** Links to ranked lists; of the token only its hash. */
export const sharedLists = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table shared_lists (
      id uuid primary key,
      posting_id uuid not null references postings on delete cascade,
      token_hash bytea not null unique check (octet_length(token_hash) = 32),
      filters jsonb not null,
      by_id text not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null check (expires_at > created_at)
    )`.execute(db);
    await sql`create index shared_lists_of_posting on shared_lists (posting_id)`.execute(db);
  },
};
