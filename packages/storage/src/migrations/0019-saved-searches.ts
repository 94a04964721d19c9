import { type Kysely, sql } from 'kysely';

/** What recruiters look for again and again. */
export const savedSearches = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table saved_searches (
      id uuid primary key,
      organisation_id text not null,
      created_by text not null,
      name text not null,
      posting_id uuid references postings on delete cascade,
      filters jsonb not null,
      ranking jsonb,
      sort text not null check (sort in ('best', 'newest')),
      shared boolean not null,
      created_at timestamptz not null default now()
    )`.execute(db);
    await sql`create index saved_searches_of_organisation on saved_searches (organisation_id)`.execute(db);
    await sql`create index saved_searches_of_posting on saved_searches (posting_id)`.execute(db);
  },
};
