import type { DeliveryProblem, OrganisationId, WebhookDelivery } from '@omm/contracts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import { type NewestFirst, type NewestPage, toNewestPage } from './newest-first.ts';
import { promiseJob } from './outbox.ts';

export interface WebhookKey {
  id: string;
  organisationId: OrganisationId;
}

/** What is to be sent, and where. */
export interface DueDelivery {
  url: string;
  body: string;
  /** With which its secrets are derived, the newest first. */
  salts: Buffer[];
}

/** One attempt and how it went; without a problem it went well. */
export interface Attempt {
  responseCode: number | null;
  latencyMs: number;
  problem: DeliveryProblem | null;
}

/** A job of the queue is one run of a delivery. */
export interface DeliveryRun {
  deliveryId: string;
  run: number;
}

export interface DeliveryPage extends NewestFirst {
  limit: number;
  status?: WebhookDelivery['status'] | undefined;
}

/** 410 Gone: the receiver wants nothing more (Standard Webhooks). */
const gone = 410;
/** More attempts than one message has, and for so long: a receiver that is being mended over a weekend is not given up. */
const failures = { atLeast: 16, days: 5 };
const keptDays = 30;

export const deliveryColumns = [
  'webhookDeliveries.id',
  'type',
  'status',
  'webhookDeliveries.createdAt',
  'attempts',
  'attemptedAt',
  'responseCode',
  'latencyMs',
  'problem',
] as const;

/** The log of what is sent to webhooks. */
export const webhookDeliveriesRepository = (db: Database) => ({
  /** Newest first. Null where the organisation has no such webhook. */
  async list(
    { id, organisationId }: WebhookKey,
    { limit, after, status }: DeliveryPage,
  ): Promise<NewestPage<WebhookDelivery> | null> {
    const webhook = await db
      .selectFrom('webhooks')
      .select('id')
      .where('id', '=', id)
      .where('organisationId', '=', organisationId)
      .executeTakeFirst();
    if (webhook === undefined) return null;
    let query = db
      .selectFrom('webhookDeliveries')
      .select(deliveryColumns)
      .select(sql<string>`created_at::text`.as('createdAtText'))
      .where('webhookId', '=', id)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1);
    if (status) query = query.where('status', '=', status);
    if (after)
      query = query.where(
        sql<boolean>`(created_at, id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)`,
      );
    return toNewestPage(await query.execute(), limit, deliveryOf);
  },

  /** 'busy' where it is under way already, or its webhook is switched off; null where the organisation has none such. */
  redeliver: (id: string, organisationId: OrganisationId): Promise<WebhookDelivery | 'busy' | null> =>
    db.transaction().execute(async (trx) => {
      const known = await trx
        .selectFrom('webhookDeliveries')
        .innerJoin('webhooks', 'webhooks.id', 'webhookDeliveries.webhookId')
        .select(['status', 'disabled'])
        .where('webhookDeliveries.id', '=', id)
        .where('organisationId', '=', organisationId)
        .forNoKeyUpdate('webhookDeliveries')
        .executeTakeFirst();
      if (known === undefined) return null;
      if (known.status === 'pending' || known.disabled !== null) return 'busy';
      const row = await trx
        .updateTable('webhookDeliveries')
        .set({ status: 'pending', responseCode: null, latencyMs: null, problem: null, updatedAt: sql`now()` })
        .set((eb) => ({ run: eb('run', '+', 1) }))
        .where('id', '=', id)
        .returning([...deliveryColumns, 'run'])
        .executeTakeFirstOrThrow();
      await promiseJob(trx, { job: 'deliver-webhook', deliveryId: id, run: row.run });
      return deliveryOf(row);
    }),

  /** Counts an attempt that is about to be made; null where none is to be made any more. */
  async begin({ deliveryId, run }: DeliveryRun): Promise<DueDelivery | null> {
    const { rows } = await sql<{ url: string; body: string; salt: Buffer; previous: Buffer | null }>`
      update webhook_deliveries set attempts = attempts + 1, attempted_at = now(), updated_at = now()
      from webhooks where webhook_deliveries.id = ${deliveryId} and run = ${run} and status = 'pending'
        and webhooks.id = webhook_id and disabled is null
      returning url, body, salt, case when previous_until > now() then previous_salt end as previous`.execute(
      db,
    );
    const [due] = rows;
    if (due)
      return { url: due.url, body: due.body, salts: due.previous ? [due.salt, due.previous] : [due.salt] };
    await db
      .updateTable('webhookDeliveries')
      .set({ status: 'failed', problem: 'disabled' })
      .where('id', '=', deliveryId)
      .where('run', '=', run)
      .where('status', '=', 'pending')
      .execute();
    return null;
  },

  /** Keeps how the attempt went, and switches off a webhook that has failed for too long. False: it is to be tried again. */
  end: ({ deliveryId, run }: DeliveryRun, attempt: Attempt): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      const { problem, responseCode } = attempt;
      const isGone = responseCode === gone;
      // Before the delivery, which goes with it: the other way round, its removal and we could wait for each other.
      const webhook = await trx
        .selectFrom('webhooks')
        .innerJoin('webhookDeliveries', 'webhookDeliveries.webhookId', 'webhooks.id')
        .select('webhooks.id')
        .where('webhookDeliveries.id', '=', deliveryId)
        .forNoKeyUpdate('webhooks')
        .executeTakeFirst();
      const { numUpdatedRows } = await trx
        .updateTable('webhookDeliveries')
        .set({ ...attempt, updatedAt: sql`now()` })
        .$if(problem === null, (query) => query.set({ status: 'delivered' }))
        .$if(isGone, (query) => query.set({ status: 'failed' }))
        .where('id', '=', deliveryId)
        .where('run', '=', run)
        .where('status', '=', 'pending')
        .executeTakeFirst();
      if (webhook === undefined || numUpdatedRows === 0n) return true;
      await (problem === null ? wentWell(trx, webhook.id) : failedAgain(trx, webhook.id, isGone));
      return problem === null || isGone;
    }),

  /** It is not tried again by itself. */
  async giveUp({ deliveryId, run }: DeliveryRun): Promise<void> {
    await db
      .updateTable('webhookDeliveries')
      .set({ status: 'failed', updatedAt: sql`now()` })
      .where('id', '=', deliveryId)
      .where('run', '=', run)
      .where('status', '=', 'pending')
      .execute();
  },

  /**
   * Promises again what has waited for long: the queue has lost its job, or keeps it until its next attempt is due
   * and ignores the second one.
   */
  async promiseAgain(olderThanSeconds: number): Promise<void> {
    await sql`
      with waiting as (
        update webhook_deliveries set updated_at = now()
        where status = 'pending' and updated_at < now() - make_interval(secs => ${olderThanSeconds})
          and not exists (select from outbox where delivery_id = webhook_deliveries.id)
        returning id, run
      )
      insert into outbox (job, delivery_id, run) select 'deliver-webhook', id, run from waiting`.execute(db);
  },

  /** Forgets what is too old to be asked for. */
  async prune(): Promise<void> {
    await db
      .deleteFrom('webhookDeliveries')
      .where('createdAt', '<', sql<Date>`now() - make_interval(days => ${keptDays})`)
      .execute();
  },
});

const wentWell = (trx: DatabaseTransaction, webhookId: string) =>
  sql`update webhooks set failing_since = null, failures = 0
    where id = ${webhookId} and failing_since is not null`.execute(trx);

/** Its row is locked: whether it is switched off was not changed meanwhile. */
const failedAgain = (trx: DatabaseTransaction, webhookId: string, isGone: boolean) =>
  sql`with judged as (
      select id, case
        when ${isGone}::boolean then 'gone'
        when failures + 1 >= ${failures.atLeast}
          and failing_since <= now() - make_interval(days => ${failures.days}) then 'failing' end as verdict
      from webhooks where id = ${webhookId}
    )
    update webhooks set failures = failures + 1, failing_since = coalesce(failing_since, now()),
      disabled = coalesce(disabled, verdict),
      tell_owners_at = case when disabled is null and verdict is not null then now() else tell_owners_at end
    from judged where webhooks.id = judged.id`.execute(trx);

interface Row extends Omit<WebhookDelivery, 'createdAt' | 'attemptedAt'> {
  createdAt: Date;
  attemptedAt: Date | null;
}

export const deliveryOf = ({ id, type, status, attempts, ...row }: Row): WebhookDelivery => ({
  id,
  type,
  status,
  attempts,
  createdAt: row.createdAt.toISOString(),
  attemptedAt: row.attemptedAt?.toISOString() ?? null,
  responseCode: row.responseCode,
  latencyMs: row.latencyMs,
  problem: row.problem,
});
