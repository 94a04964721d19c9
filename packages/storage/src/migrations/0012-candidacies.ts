import { type Kysely, sql } from 'kysely';

const isStage = sql`stage in ('new', 'shortlisted', 'contacted', 'interview', 'offer', 'hired', 'rejected')`;

const statements = [
  sql`create table candidacies (
    id uuid primary key,
    posting_id uuid not null references postings on delete cascade,
    resume_id uuid not null references resumes on delete cascade,
    stage text not null default 'new' check (${isStage}),
    reason text,
    tags text[] not null default '{}' check (cardinality(tags) <= 20),
    assignee_id text,
    applied_at timestamptz,
    withdrawn_at timestamptz,
    moved_at timestamptz not null default now(),
    unique (posting_id, resume_id),
    check ((stage = 'rejected') = (reason is not null)),
    check (withdrawn_at >= applied_at)
  )`,
  sql`create index candidacies_of_resume on candidacies (resume_id)`,
  sql`create table candidacy_history (
    id bigserial primary key,
    candidacy_id uuid not null references candidacies on delete cascade,
    kind text not null check (kind in ('stage', 'applied', 'withdrawn')),
    stage text check (${isStage}),
    reason text,
    by_id text not null,
    at timestamptz not null default now(),
    check ((kind = 'stage') = (stage is not null)),
    check ((stage is not distinct from 'rejected') = (reason is not null))
  )`,
  sql`create index candidacy_history_of_candidacy on candidacy_history (candidacy_id)`,
  sql`create table candidacy_notes (
    id uuid primary key,
    candidacy_id uuid not null references candidacies on delete cascade,
    text text not null,
    by_id text not null,
    at timestamptz not null default now()
  )`,
  sql`create index candidacy_notes_of_candidacy on candidacy_notes (candidacy_id)`,
  sql`create table contact_consents (
    user_id text primary key,
    at timestamptz not null default now()
  )`,
];

/** How far candidates have come with a posting, what is written about them, and who lets recruiters see who they are. */
export const candidacies = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
