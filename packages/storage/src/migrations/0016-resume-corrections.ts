import { type Kysely, sql } from 'kysely';

/** What was read, where `reading` is as people have corrected it. */
export const resumeCorrections = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table resumes add column parsed jsonb`.execute(db);
  },
};
