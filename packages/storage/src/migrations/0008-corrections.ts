import { type Kysely, sql } from 'kysely';

const statements = [
  // One row for each thing that somebody has said, never changed: who, when and what is the history.
  sql`create table corrections (
    id uuid primary key,
    sequence bigserial unique,
    document_id uuid not null references documents on delete cascade,
    created_by text not null,
    at timestamptz not null default now(),
    change jsonb not null,
    applies boolean not null default true
  )`,
  sql`create index corrections_of_document on corrections (document_id, sequence)`,
  sql`alter table postings
    add column parsed jsonb,
    add column ranked_revision integer not null default 0,
    add column ranked_at timestamptz`,
  sql`update postings set ranked_revision = revision where ranked_version is not null`,
];

/** What people correct of what was read, and of which reading a ranked list was made. */
export const corrections = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
