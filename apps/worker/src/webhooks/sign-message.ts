import { createHmac } from 'node:crypto';

export interface Message {
  id: string;
  body: string;
}

/** Standard Webhooks 1.0: who knows one of the keys knows that it is us, and when it was sent. */
export function signMessage(
  { id, body }: Message,
  keys: readonly Buffer[],
  at: Date,
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = keys.map((key) =>
    createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64'),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.map((signature) => `v1,${signature}`).join(' '),
  };
}
