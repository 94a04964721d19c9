import { AppError } from '@omm/contracts';
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database.ts';

/** Shared by what keeps something for an account, and alone for what erases it. */
export const accountLock = (userId: string) => sql`hashtext('account'), hashtext(${userId})`;

/** Before anything is kept for an account: it is not erased, nor will it be until the transaction ends. */
export async function requireAccount(trx: DatabaseTransaction, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${accountLock(userId)})`.execute(trx);
  const erased = await trx
    .selectFrom('erasedAccounts')
    .select('userId')
    .where('userId', '=', userId)
    .executeTakeFirst();
  if (erased) throw new AppError('UNAUTHENTICATED', 'This account is erased.');
}
