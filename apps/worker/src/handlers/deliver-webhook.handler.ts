import { AppError } from '@omm/contracts';
import type { JobHandlers } from '@omm/queue';
import { postMessage } from '../webhooks/post-message.ts';
import { signMessage } from '../webhooks/sign-message.ts';
import type { Dependencies } from './dependencies.ts';

const timeoutMs = 10_000;
const sentAs = { 'content-type': 'application/json', 'user-agent': 'Office-Manager-Matcher/1 (webhooks)' };

/** One attempt; the queue makes the next one. The message may arrive twice, under the same `webhook-id`. */
export const deliverWebhook =
  ({ storage, webhooks }: Pick<Dependencies, 'storage' | 'webhooks'>): JobHandlers['deliver-webhook'] =>
  async (delivery, signal) => {
    const due = await storage.webhookDeliveries.begin(delivery);
    if (due === null) return { status: 'skipped', reason: 'not to be sent' };
    const { url, body, salts } = due;
    const signed = signMessage({ id: delivery.deliveryId, body }, salts.map(webhooks.keyOf), new Date());
    const post = { url, body, headers: { ...sentAs, ...signed } };
    const attempt = await postMessage(post, { ...webhooks, signal, timeoutMs });
    const isOver = await storage.webhookDeliveries.end(delivery, attempt);
    if (!isOver) throw new AppError('UNAVAILABLE', 'The receiver did not take it.');
    return { status: 'done' };
  };
