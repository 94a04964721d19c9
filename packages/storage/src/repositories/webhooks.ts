import { randomUUID } from 'node:crypto';
import {
  type ChangeWebhookBody,
  type CreateWebhookBody,
  OrganisationId,
  Webhook,
  type WebhookDelivery,
} from '@omm/contracts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import { promiseDelivery } from './tell-webhooks.ts';
import { deliveryColumns, deliveryOf, type WebhookKey } from './webhook-deliveries.ts';

/** A list of them has no pages. */
const webhooksAllowed = 10;
const rotationHours = 24;

const columns = ['id', 'url', 'eventTypes', 'createdAt', 'failingSince', 'disabled'] as const;

export interface SwitchedOffWebhook {
  id: string;
  organisationId: OrganisationId;
  url: string;
  disabled: 'failing' | 'gone';
}

/** Where organisations are told of what happens. */
export const webhooksRepository = (db: Database) => ({
  /** Null where the organisation has as many as it may have. `salt`: with which the secret is derived. */
  create: (
    organisationId: OrganisationId,
    { salt, ...webhook }: CreateWebhookBody & { salt: Buffer },
  ): Promise<Webhook | null> =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtext('webhooks'), hashtext(${organisationId}))`.execute(trx);
      const { count } = await trx
        .selectFrom('webhooks')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('organisationId', '=', organisationId)
        .executeTakeFirstOrThrow();
      if (count >= webhooksAllowed) return null;
      const row = await trx
        .insertInto('webhooks')
        .values({ id: randomUUID(), organisationId, salt, ...webhook })
        .returning(columns)
        .executeTakeFirstOrThrow();
      return webhookOf(row);
    }),

  /** Newest first. */
  async list(organisationId: OrganisationId): Promise<Webhook[]> {
    const rows = await db
      .selectFrom('webhooks')
      .select(columns)
      .where('organisationId', '=', organisationId)
      .orderBy('createdAt', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(webhookOf);
  },

  /** Null where the organisation has no such webhook; so, too, below. */
  async change({ id, organisationId }: WebhookKey, change: ChangeWebhookBody): Promise<Webhook | null> {
    const { url, eventTypes, enabled } = change;
    const row = await db
      .updateTable('webhooks')
      .set({
        id,
        ...(url === undefined ? {} : { url }),
        ...(eventTypes === undefined ? {} : { eventTypes }),
        ...(enabled === undefined
          ? {}
          : {
              disabled: enabled ? null : ('by-owner' as const),
              failingSince: null,
              failures: 0,
              tellOwnersAt: null,
            }),
      })
      .where('id', '=', id)
      .where('organisationId', '=', organisationId)
      .returning(columns)
      .executeTakeFirst();
    return row ? webhookOf(row) : null;
  },

  /** With its log, and with what was still to be sent. */
  async remove({ id, organisationId }: WebhookKey): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('webhooks')
      .where('id', '=', id)
      .where('organisationId', '=', organisationId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },

  /** Until when messages are signed with the secret before, too. */
  async rotate({ id, organisationId }: WebhookKey, salt: Buffer): Promise<Date | null> {
    const row = await db
      .updateTable('webhooks')
      .set((eb) => ({
        salt,
        previousSalt: eb.ref('salt'),
        previousUntil: sql<Date>`now() + make_interval(hours => ${rotationHours})`,
      }))
      .where('id', '=', id)
      .where('organisationId', '=', organisationId)
      .returning('previousUntil')
      .executeTakeFirst();
    return row?.previousUntil ?? null;
  },

  /** One that has switched itself off, of which its owners are to be told at this moment; it is claimed once. */
  async claimSwitchedOff(now: Date): Promise<SwitchedOffWebhook | null> {
    const { rows } = await sql<{
      id: string;
      url: string;
      organisationId: string;
      disabled: 'failing' | 'gone';
    }>`
      update webhooks set tell_owners_at = null where id = (
        select id from webhooks where tell_owners_at <= ${now} order by tell_owners_at limit 1
        for no key update skip locked)
      returning id, url, organisation_id, disabled`.execute(db);
    const [row] = rows;
    return row ? { ...row, organisationId: OrganisationId.parse(row.organisationId) } : null;
  },

  /** Again, where it is still switched off. */
  async tellOwnersAt(id: string, tellOwnersAt: Date): Promise<void> {
    await db
      .updateTable('webhooks')
      .set({ tellOwnersAt })
      .where('id', '=', id)
      .where('disabled', 'in', ['failing', 'gone'])
      .execute();
  },

  /** Promises a message of the type `ping`; 'busy' where one is under way, or the webhook is switched off. */
  ping: (key: WebhookKey): Promise<WebhookDelivery | 'busy' | null> =>
    db.transaction().execute(async (trx) => {
      const webhook = await lockWebhook(trx, key);
      if (webhook === null) return null;
      if (webhook.disabled !== null || (await isPinging(trx, key.id))) return 'busy';
      const id = await promiseDelivery(trx, { webhookId: key.id, type: 'ping', data: { webhookId: key.id } });
      const row = await trx
        .selectFrom('webhookDeliveries')
        .select(deliveryColumns)
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return deliveryOf(row);
    }),
});

const lockWebhook = async (trx: DatabaseTransaction, { id, organisationId }: WebhookKey) =>
  (await trx
    .selectFrom('webhooks')
    .select('disabled')
    .where('id', '=', id)
    .where('organisationId', '=', organisationId)
    .forNoKeyUpdate()
    .executeTakeFirst()) ?? null;

async function isPinging(trx: DatabaseTransaction, webhookId: string): Promise<boolean> {
  const underWay = await trx
    .selectFrom('webhookDeliveries')
    .select('id')
    .where('webhookId', '=', webhookId)
    .where('type', '=', 'ping')
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return underWay !== undefined;
}

interface Row extends Pick<Webhook, 'id' | 'url' | 'disabled'> {
  eventTypes: string[];
  createdAt: Date;
  failingSince: Date | null;
}

const webhookOf = (row: Row): Webhook =>
  Webhook.parse({
    ...row,
    createdAt: row.createdAt.toISOString(),
    failingSince: row.failingSince?.toISOString() ?? null,
  });
