import { type Insertable, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import type { OutboxJob, Tables } from '../schema.ts';

export interface OutboxEntry {
  job: OutboxJob;
  /** The document, or the delivery to a webhook, that the job is about. */
  of: string;
  run: number;
}

/** Promises a job within the transaction that makes it necessary: neither can exist without the other. */
export async function promiseJob(
  trx: DatabaseTransaction,
  entry: Insertable<Tables['outbox']>,
): Promise<void> {
  await trx.insertInto('outbox').values(entry).execute();
  await sql`select pg_notify('outbox', '')`.execute(trx);
}

export const outboxRepository = (db: Database) => ({
  /**
   * Hands up to `limit` promised jobs to `enqueue` and then forgets them; returns how many. Killed in
   * between, it hands them over again: `enqueue` must be idempotent. Several relays may run at once.
   */
  relay: (enqueue: (entry: OutboxEntry) => Promise<void>, limit = 100): Promise<number> =>
    db.transaction().execute(async (trx) => {
      const entries = await trx
        .selectFrom('outbox')
        .select(['id', 'job', 'run'])
        .select(sql<string>`coalesce(document_id, delivery_id)`.as('of'))
        .orderBy('id')
        .limit(limit)
        .forUpdate()
        .skipLocked()
        .execute();
      if (entries.length === 0) return 0;
      for (const { job, of, run } of entries) await enqueue({ job, of, run });
      const ids = entries.map((entry) => entry.id);
      await trx.deleteFrom('outbox').where('id', 'in', ids).execute();
      return entries.length;
    }),

  /**
   * Promises again the job of every document that has been under way for longer than `olderThanSeconds`:
   * the queue has lost it (a flushed Redis), or still has it, and then ignores the second one.
   */
  async promiseAgain(olderThanSeconds: number): Promise<number> {
    const { numAffectedRows } = await sql`
      with stale as (
        update documents set updated_at = now()
        where status not in ('ready', 'failed')
          and updated_at < now() - make_interval(secs => ${olderThanSeconds})
          and not exists (select 1 from outbox where document_id = documents.id)
        returning id, kind, status, run
      )
      insert into outbox (job, document_id, run)
      select case status when 'ranking' then 'rank-' else 'read-' end || kind, id, run from stale`.execute(
      db,
    );
    return Number(numAffectedRows ?? 0);
  },
});
