import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../database.ts';

/** A request that names a key, so that sending it again does not do it again. */
export interface KeyedRequest {
  accountId: string;
  key: string;
  /** Of all that the request says: the same key for another request is a mistake of the caller. */
  requestHash: string;
}

export const KeptReply = z.object({
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  body: z.unknown(),
});
export type KeptReply = z.infer<typeof KeptReply>;

export type Claim =
  | { state: 'mine' }
  | { state: 'under-way' }
  | { state: 'of-another-request' }
  | { state: 'answered'; reply: KeptReply };

const keptHours = 24;
/** A process that took a request and is gone gives it back after this. */
const lostMinutes = 5;

const isOver = sql<boolean>`(idempotency_keys.created_at < now() - make_interval(hours => ${keptHours})
  or (idempotency_keys.reply is null and idempotency_keys.created_at < now() - make_interval(mins => ${lostMinutes})))`;

export const idempotencyRepository = (db: Database) => ({
  /** Whose the request is: the first that comes has it, until it answers or releases it. */
  async claim({ accountId, key, requestHash }: KeyedRequest): Promise<Claim> {
    const claimed = await db
      .insertInto('idempotencyKeys')
      .values({ accountId, key, requestHash })
      .onConflict((conflict) =>
        conflict
          .columns(['accountId', 'key'])
          .doUpdateSet({ requestHash, reply: null, createdAt: sql<Date>`now()` })
          .where(isOver),
      )
      .returning('key')
      .executeTakeFirst();
    if (claimed) return { state: 'mine' };
    const held = await keyed(db, accountId, key).executeTakeFirst();
    // Released since: who sends it once more has it.
    if (!held) return { state: 'under-way' };
    if (held.requestHash !== requestHash) return { state: 'of-another-request' };
    return held.reply === null
      ? { state: 'under-way' }
      : { state: 'answered', reply: KeptReply.parse(held.reply) };
  },

  async keep({ accountId, key }: KeyedRequest, reply: KeptReply): Promise<void> {
    await db
      .updateTable('idempotencyKeys')
      .set({ reply: JSON.stringify(reply) })
      .where('accountId', '=', accountId)
      .where('key', '=', key)
      .execute();
  },

  /** It did not go well: the same key may be tried again. */
  async release({ accountId, key }: KeyedRequest): Promise<void> {
    await db
      .deleteFrom('idempotencyKeys')
      .where('accountId', '=', accountId)
      .where('key', '=', key)
      .where('reply', 'is', null)
      .execute();
  },

  async prune(): Promise<void> {
    await db.deleteFrom('idempotencyKeys').where(isOver).execute();
  },
});

const keyed = (db: Database, accountId: string, key: string) =>
  db
    .selectFrom('idempotencyKeys')
    .select(['requestHash', 'reply'])
    .where('accountId', '=', accountId)
    .where('key', '=', key);
