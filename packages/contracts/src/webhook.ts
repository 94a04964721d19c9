import { z } from 'zod';
import { ErrorCode } from './errors.ts';
import { PostingId, ResumeId } from './ids.ts';

const Posting = z.object({ postingId: PostingId, title: z.string().nullable() });
const Application = Posting.extend({ resumeId: ResumeId });
const Resume = z.object({ resumeId: ResumeId });
const failed = { code: ErrorCode } as const;

/** What an organisation can be told of, and what is said then: ids and titles, of nobody the name. */
const webhookData = {
  'posting.read': Posting,
  'posting.failed': Posting.extend(failed),
  /** Its list is made, or made anew. */
  'posting.ranked': Posting.extend({ matchCount: z.int().nonnegative() }),
  /** Of those that the organisation has uploaded itself. */
  'resume.read': Resume,
  'resume.failed': Resume.extend(failed),
  'application.received': Application,
  'application.withdrawn': Application,
} as const;

export type WebhookEventType = keyof typeof webhookData;
export const WebhookEventType = z.enum(Object.keys(webhookData) as [WebhookEventType, ...WebhookEventType[]]);

/** Beside these, what the test button sends. */
export const webhookMessages = { ...webhookData, ping: z.object({ webhookId: z.uuid() }) } as const;
export const WebhookMessageType = z.enum([...WebhookEventType.options, 'ping']);
export type WebhookMessageType = z.infer<typeof WebhookMessageType>;

/** Where the organisation is told. A name or password in it would be sent to nobody. */
const WebhookUrl = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .regex(/^[!-~]*$/)
  .refine((given) => !URL.canParse(given) || new URL(given).username + new URL(given).password === '', {
    message: 'No user name or password.',
  });

const eventTypes = z
  .array(WebhookEventType)
  .min(1)
  .max(WebhookEventType.options.length)
  .refine((given) => new Set(given).size === given.length, { message: 'Name each type once.' });

export const CreateWebhookBody = z.strictObject({ url: WebhookUrl, eventTypes });
export type CreateWebhookBody = z.infer<typeof CreateWebhookBody>;

/** Switched on again, it has failed of nothing yet. */
export const ChangeWebhookBody = CreateWebhookBody.extend({ enabled: z.boolean() }).partial();
export type ChangeWebhookBody = z.infer<typeof ChangeWebhookBody>;

export const Webhook = z.object({
  id: z.uuid(),
  url: z.string(),
  eventTypes: z.array(WebhookEventType),
  createdAt: z.iso.datetime(),
  /** Since when every attempt has failed; null: the last one went well, or there was none. */
  failingSince: z.iso.datetime().nullable(),
  /** Why nothing is sent any more; null: it is. By an owner, after five days of failing, or by an answer of 410. */
  disabled: z.enum(['by-owner', 'failing', 'gone']).nullable(),
});
export type Webhook = z.infer<typeof Webhook>;
export const WebhookList = z.object({ items: z.array(Webhook) });

/** By which the receiver knows that it is us: whsec_ and the base64 of the key (Standard Webhooks). */
export const WebhookSecret = z.string().regex(/^whsec_[A-Za-z0-9+/]{43}=$/);

/** `secret` is shown this once. */
export const CreatedWebhook = Webhook.extend({ secret: WebhookSecret });

/** Until `previousUntil` messages are signed with both. */
export const RotatedSecret = z.object({ secret: WebhookSecret, previousUntil: z.iso.datetime() });

export const DeliveryStatus = z.enum(['pending', 'delivered', 'failed']);

/** Why the last attempt, or the delivery, failed. */
export const DeliveryProblem = z.enum([
  /** An answer other than 2xx; a redirect is one. */
  'refused',
  'timeout',
  /** No such host, no connection, or no certificate that is trusted. */
  'unreachable',
  /** The host stands for an address that is not public. */
  'forbidden-address',
  'disabled',
]);
export type DeliveryProblem = z.infer<typeof DeliveryProblem>;

export const WebhookDelivery = z.object({
  /** The message's `webhook-id`. */
  id: z.uuid(),
  type: WebhookMessageType,
  status: DeliveryStatus,
  createdAt: z.iso.datetime(),
  attempts: z.int().nonnegative(),
  /** Of the last attempt. */
  attemptedAt: z.iso.datetime().nullable(),
  responseCode: z.int().nullable(),
  latencyMs: z.int().nonnegative().nullable(),
  problem: DeliveryProblem.nullable(),
});
export type WebhookDelivery = z.infer<typeof WebhookDelivery>;
export const WebhookDeliveryList = z.object({ items: z.array(WebhookDelivery), next: z.string().nullable() });
