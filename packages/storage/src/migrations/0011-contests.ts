import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table contests (
    id uuid primary key,
    place bigserial unique,
    resume_id uuid not null references resumes on delete cascade,
    fact text not null,
    contested jsonb not null,
    words text not null,
    created_at timestamptz not null default now()
  )`,
  sql`create index contests_of_resume on contests (resume_id)`,
  sql`create table contest_answers (
    contest_id uuid not null references contests on delete cascade,
    organisation_id text not null,
    outcome text not null check (outcome in ('agreed', 'declined')),
    answer text not null,
    answered_by text not null,
    answered_at timestamptz not null default now(),
    primary key (contest_id, organisation_id)
  )`,
];

/** What candidates say is not so, and what organisations say to it. */
export const contests = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
