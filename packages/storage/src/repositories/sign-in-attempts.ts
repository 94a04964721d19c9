import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database.ts';

/** After so many attempts in a row that did not succeed, an account waits so long. */
const attemptsAllowed = 10;
const lockMinutes = 15;

/** Attempts to sign in to one account, from whatever address. Kept under a hash: no e-mail address stands here. */
export const signInAttemptsRepository = (db: Database) => ({
  /**
   * Counts an attempt before its password is looked at, so that many at once are counted too. Null: it may go on;
   * else until when the account is locked.
   */
  async begin(email: string): Promise<Date | null> {
    await sql`delete from sign_in_attempts where last_at < now() - interval '1 day'`.execute(db);
    const { rows } = await sql<{ lockedUntil: Date | null }>`
      insert into sign_in_attempts as held (key, attempts) values (${keyOf(email)}, 1)
      on conflict (key) do update set
        last_at = now(),
        attempts = case when held.locked_until < now() then 1 else held.attempts + 1 end,
        locked_until = case
          when held.locked_until < now() then null
          when held.locked_until is not null then held.locked_until
          when held.attempts >= ${attemptsAllowed} then now() + make_interval(mins => ${lockMinutes})
        end
      returning locked_until`.execute(db);
    return rows[0]?.lockedUntil ?? null;
  },

  /** The right password was given, or a new one was set. */
  async forget(email: string): Promise<void> {
    await sql`delete from sign_in_attempts where key = ${keyOf(email)}`.execute(db);
  },
});

const keyOf = (email: string): string =>
  createHash('sha256').update(email.trim().toLowerCase()).digest('hex');
