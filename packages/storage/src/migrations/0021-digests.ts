import { type Kysely, sql } from 'kysely';

const statements = [
  // Unlike `ranked_at` it stays what it is when the pair is ranked anew.
  sql`alter table matches add column listed_at timestamptz not null default now()`,
  sql`alter table matches alter column listed_at set default clock_timestamp()`,
  sql`create index matches_by_listing on matches (listed_at)`,
  sql`create table digests (
    user_id text primary key,
    organisation_id text,
    frequency text not null check (frequency in ('daily', 'weekly')),
    hour integer not null check (hour between 0 and 23),
    time_zone text not null,
    least text not null check (least in ('strong', 'good')),
    since timestamptz not null,
    next_at timestamptz not null
  )`,
  sql`create index digests_by_next on digests (next_at)`,
  sql`create table digest_matches (
    user_id text not null references digests on delete cascade,
    posting_id uuid not null references postings on delete cascade,
    resume_id uuid not null references resumes on delete cascade,
    at timestamptz not null,
    primary key (user_id, posting_id, resume_id)
  )`,
  sql`create index digest_matches_of_posting on digest_matches (posting_id)`,
  sql`create index digest_matches_of_resume on digest_matches (resume_id)`,
];

/** Who is written to of new matches, and of which they were. */
export const digests = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
