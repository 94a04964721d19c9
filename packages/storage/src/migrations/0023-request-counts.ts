import { type Kysely, sql } from 'kysely';

/** How much somebody has asked for within a minute, as rate-limiter-flexible counts it; not worth a write to the log. */
export const requestCounts = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create unlogged table request_counts (
      key text primary key,
      points integer not null default 0,
      expire bigint
    )`.execute(db);
  },
};
