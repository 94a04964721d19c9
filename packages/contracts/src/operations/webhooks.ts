import { z } from 'zod';
import {
  ChangeWebhookBody,
  CreatedWebhook,
  CreateWebhookBody,
  RotatedSecret,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryList,
  WebhookList,
} from '../webhook.ts';
import { DeliveryListQuery } from './lists.ts';
import { type Operation, patch, post, read, remove } from './operation.ts';

/** An address may hold a secret of its own: only who manages them reads them. */
const byOwner = { tag: 'Webhooks', roles: ['recruiter'], members: ['owner'] } as const;
const path = '/v1/webhooks/:id' as const;
const params = z.strictObject({ id: z.uuid() });

export const webhookOperations = {
  listWebhooks: {
    ...read,
    ...byOwner,
    path: '/v1/webhooks',
    summary: 'Where the organisation is told of what happens, newest first',
    replies: { 200: WebhookList },
  },
  createWebhook: {
    ...post,
    ...byOwner,
    path: '/v1/webhooks',
    summary: 'Have events of these types posted to an address',
    description:
      'Signed as Standard Webhooks says (`webhook-id`, `webhook-timestamp`, `webhook-signature`). The secret is shown in this reply and never again. The address is https and public.',
    body: CreateWebhookBody,
    replies: { 201: CreatedWebhook },
    secret: true,
    errors: ['CONFLICT'],
  },
  changeWebhook: {
    ...patch,
    ...byOwner,
    path,
    summary: 'Change the address or the types, switch a webhook off, or on again',
    params,
    body: ChangeWebhookBody,
    replies: { 200: Webhook },
  },
  removeWebhook: {
    ...remove,
    ...byOwner,
    path,
    summary: 'Remove a webhook with its log',
    params,
    replies: { 204: null },
  },
  rotateWebhookSecret: {
    ...post,
    ...byOwner,
    path: `${path}/secret`,
    summary: 'Make a new secret',
    description: 'For a day messages are signed with the new one and the one before.',
    params,
    replies: { 200: RotatedSecret },
    secret: true,
  },
  pingWebhook: {
    ...post,
    ...byOwner,
    path: `${path}/ping`,
    summary: 'Send a message of the type `ping`, to see whether it arrives',
    params,
    replies: { 202: WebhookDelivery },
    errors: ['CONFLICT'],
  },
  listWebhookDeliveries: {
    ...read,
    ...byOwner,
    path: `${path}/deliveries`,
    summary: 'What was sent to a webhook within thirty days, newest first',
    params,
    query: DeliveryListQuery,
    replies: { 200: WebhookDeliveryList },
  },
  redeliver: {
    ...post,
    ...byOwner,
    path: '/v1/webhook-deliveries/:id/redeliver',
    summary: 'Send a message once more, under the same `webhook-id`',
    params,
    replies: { 202: WebhookDelivery },
    errors: ['CONFLICT'],
  },
} as const satisfies Record<string, Operation>;
