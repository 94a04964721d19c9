import { type Kysely, sql } from 'kysely';

/** The stage up to which a posting's candidates are nameless; null: nobody is. */
export const blindReview = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table postings add column hidden_until text
      check (hidden_until in ('shortlisted', 'contacted', 'interview', 'offer'))`.execute(db);
    await sql`create index postings_reviewed_blind on postings (id) where hidden_until is not null`.execute(
      db,
    );
  },
};
