import { randomUUID } from 'node:crypto';
import {
  type ResumeId,
  type WebhookEventType,
  type WebhookMessageType,
  webhookMessages,
} from '@omm/contracts';
import { sql } from 'kysely';
import { listedMatches } from '../audience.ts';
import type { DatabaseTransaction } from '../database.ts';
import { promiseJob } from './outbox.ts';

interface Happening {
  type: WebhookEventType;
  /** The posting or resume, of whose organisation the webhooks are told. */
  documentId: string;
  /** Who has applied to the posting. */
  resumeId?: ResumeId;
}

/**
 * Promises a message to each webhook that asks for such, in the transaction in which it happens, and before
 * `recordEvents` of it. What is no organisation's is told to none.
 */
export async function tellWebhooks(
  trx: DatabaseTransaction,
  { type, documentId, resumeId }: Happening,
): Promise<void> {
  const told = await trx
    .selectFrom('webhooks')
    .innerJoin('documents', 'documents.organisationId', 'webhooks.organisationId')
    .leftJoin('postings', 'postings.id', 'documents.id')
    .select(['webhooks.id', 'documents.kind', 'documents.errorCode as code', 'postings.title'])
    .select(listedMatches.as('matchCount'))
    .where('documents.id', '=', documentId)
    .where('webhooks.disabled', 'is', null)
    .where(sql<boolean>`${type} = any(webhooks.event_types)`)
    .orderBy('webhooks.id')
    // One that is being removed is waited for, and then it is not told.
    .forKeyShare('webhooks')
    .execute();
  for (const { id: webhookId, kind, ...known } of told) {
    const document =
      kind === 'posting' ? { postingId: documentId, resumeId } : { postingId: null, resumeId: documentId };
    await promiseDelivery(trx, { webhookId, type, data: { ...known, ...document } });
  }
}

interface NewDelivery {
  webhookId: string;
  type: WebhookMessageType;
  /** Of it, what this type says is sent. */
  data: object;
}

/** The message as it will be sent, and the promise of its job; gives its id. */
export async function promiseDelivery(
  trx: DatabaseTransaction,
  { webhookId, type, data }: NewDelivery,
): Promise<string> {
  const id = randomUUID();
  const message = { type, timestamp: new Date().toISOString(), data: webhookMessages[type].parse(data) };
  await trx
    .insertInto('webhookDeliveries')
    .values({ id, webhookId, type, body: JSON.stringify(message) })
    .execute();
  await promiseJob(trx, { job: 'deliver-webhook', deliveryId: id, run: 1 });
  return id;
}
