import { type Kysely, sql } from 'kysely';

/** Apart from everything that recruiters and the scorer read. */
export const selfIdentification = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create table self_identifications (
      user_id text primary key,
      sex text,
      race_ethnicity text,
      at timestamptz not null default now()
    )`.execute(db);
  },
};
