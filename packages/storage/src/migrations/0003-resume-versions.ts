import { type Kysely, sql } from 'kysely';

const statements = [
  sql`alter table resumes
    add column fingerprint jsonb,
    add column replaced_by uuid references resumes on delete set null,
    add column replaced_because text`,
  sql`create index resumes_by_replacement on resumes (replaced_by) where replaced_by is not null`,
  // Not an array with a GIN index: the planner takes each of its keys for half a percent of all resumes.
  sql`create table person_keys (
    key bigint not null,
    resume_id uuid not null references resumes on delete cascade,
    primary key (key, resume_id)
  )`,
  sql`create index person_keys_of_resume on person_keys (resume_id)`,
  sql`create table different_people (
    one uuid not null references resumes on delete cascade,
    other uuid not null references resumes on delete cascade,
    primary key (one, other),
    check (one < other)
  )`,
  sql`create index different_people_by_other on different_people (other)`,
  // No ruleset has this name: what is here has no fingerprint and is read again (documents.readAgain).
  sql`update documents set ruleset_version = 'without fingerprint' where kind = 'resume' and status = 'ready'`,
];

/** Which resumes are one person's, and which of them is the newest. */
export const resumeVersions = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
