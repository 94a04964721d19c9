import type { UserId } from '@omm/contracts';
import type { Database } from '../database.ts';
import { requireAccount } from './require-account.ts';

/** Candidates who let every recruiter on whose lists they stand see who they are. */
export const contactConsentsRepository = (db: Database) => ({
  async has(userId: UserId): Promise<boolean> {
    const found = await db
      .selectFrom('contactConsents')
      .select('userId')
      .where('userId', '=', userId)
      .executeTakeFirst();
    return found !== undefined;
  },

  set: (userId: UserId, visible: boolean): Promise<void> =>
    db.transaction().execute(async (trx) => {
      await requireAccount(trx, userId);
      if (!visible) await trx.deleteFrom('contactConsents').where('userId', '=', userId).execute();
      else
        await trx
          .insertInto('contactConsents')
          .values({ userId })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
    }),
});
