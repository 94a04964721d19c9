import { type Kysely, sql } from 'kysely';

/** A recruiter's own weights and musts; null: as suggested. */
export const rankingSettings = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table postings add column ranking jsonb`.execute(db);
  },
};
