import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table documents (
    id uuid primary key,
    kind text not null check (kind in ('posting', 'resume')),
    organisation_id text,
    created_by text not null,
    filename text,
    media_type text not null,
    status text not null default 'received'
      check (status in ('received', 'reading', 'ranking', 'ready', 'failed')),
    run integer not null default 1,
    error_code text,
    error_message text,
    text text,
    ruleset_version text,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    check ((status = 'failed') = (error_code is not null)),
    check (kind = 'resume' or organisation_id is not null)
  )`,
  sql`create index documents_by_organisation on documents (kind, organisation_id, created_at desc)`,
  sql`create index documents_by_creator on documents (created_by, created_at desc)`,
  sql`create index documents_under_way on documents (updated_at) where status not in ('ready', 'failed')`,
  sql`create table document_bytes (
    document_id uuid primary key references documents on delete cascade,
    sha256 text not null,
    bytes bytea not null
  )`,
  sql`create table postings (
    id uuid primary key references documents on delete cascade,
    title text,
    open boolean not null default true,
    reading jsonb
  )`,
  sql`create table resumes (
    id uuid primary key references documents on delete cascade,
    contact jsonb,
    reading jsonb
  )`,
  sql`create table matches (
    posting_id uuid not null references postings on delete cascade,
    resume_id uuid not null references resumes on delete cascade,
    score double precision not null,
    coverage double precision not null,
    verdict text not null,
    match jsonb not null,
    ranked_at timestamptz not null default clock_timestamp(),
    primary key (posting_id, resume_id)
  )`,
  sql`create index matches_of_posting on matches (posting_id, score desc, coverage desc, resume_id)`,
  sql`create index matches_of_resume on matches (resume_id, score desc, coverage desc, posting_id)`,
  sql`create table outbox (
    id bigserial primary key,
    job text not null,
    document_id uuid not null references documents on delete cascade,
    run integer not null
  )`,
  sql`create table events (
    sequence bigserial primary key,
    kind text not null,
    document_id uuid not null references documents on delete cascade,
    status text not null,
    match_count integer not null,
    organisation_id text,
    owner_user_id text,
    at timestamptz not null default now()
  )`,
  sql`create index events_of_organisation on events (organisation_id, sequence)`,
  sql`create index events_of_owner on events (owner_user_id, sequence)`,
];

/** The pipeline's tables: documents on their way from bytes to matches. */
export const pipeline = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
