import { type Kysely, sql } from 'kysely';

/** Under which id another system has a candidate, and what its row said when it was taken over last. */
export const externalCandidates = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table external_candidates (
      organisation_id text not null,
      external_id text not null,
      posting_id uuid references postings on delete cascade,
      resume_id uuid not null references resumes on delete cascade,
      row_hash text not null,
      unique nulls not distinct (organisation_id, external_id, posting_id)
    )`.execute(db);
    await sql`create index external_candidates_of_resume on external_candidates (resume_id)`.execute(db);
    await sql`create index external_candidates_of_posting on external_candidates (posting_id)`.execute(db);
  },
};
