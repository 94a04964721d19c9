import { UserId } from '@omm/contracts';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { removeDocument } from './remove-document.ts';
import { accountLock } from './require-account.ts';

/** What a candidate's account leaves in these tables, taken away. The account itself is the accounts' business. */
export const erasureRepository = (db: Database) => ({
  /** From here on nothing is kept for the account; what is being kept at this moment is waited for. */
  begin: (userId: UserId): Promise<void> =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(${accountLock(userId)})`.execute(trx);
      await trx
        .insertInto('erasedAccounts')
        .values({ userId })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }),

  /**
   * Each document as its owner would remove it: out of every list, and out of its segment's bytes. The oldest first,
   * so that none is ranked anew in the place of a newer one.
   */
  async finish(userId: UserId): Promise<void> {
    const documents = await db
      .selectFrom('documents')
      .select('id')
      .where('organisationId', 'is', null)
      .where('createdBy', '=', userId)
      .orderBy('createdAt')
      .execute();
    for (const { id } of documents) await removeDocument(db, id);
    await db.deleteFrom('contactConsents').where('userId', '=', userId).execute();
    await db.deleteFrom('digests').where('userId', '=', userId).execute();
    await db.deleteFrom('idempotencyKeys').where('accountId', '=', userId).execute();
    await db.deleteFrom('selfIdentifications').where('userId', '=', userId).execute();
  },

  /** Accounts of which something is left, because a process was stopped at it. */
  async unfinished(): Promise<UserId[]> {
    const rows = await db
      .selectFrom('erasedAccounts')
      .select('userId')
      .where(sql<boolean>`exists (select from documents
        where organisation_id is null and created_by = erased_accounts.user_id)`)
      .execute();
    return rows.map(({ userId }) => UserId.parse(userId));
  },
});
