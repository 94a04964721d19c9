import { deriveKey } from './derive-key.ts';
import type { Environment } from './environment.ts';

export interface WebhookSettings {
  /** The secret of a webhook, which is kept nowhere: the api shows it once, the workers sign with it. */
  keyOf(salt: Uint8Array): Buffer;
  /** To a receiver on a developer's machine, also without TLS. */
  allowsLoopback: boolean;
}

export const webhookSettings = ({
  AUTH_SECRET,
  NODE_ENV,
}: Pick<Environment, 'AUTH_SECRET' | 'NODE_ENV'>): WebhookSettings => ({
  keyOf: (salt) => deriveKey(AUTH_SECRET, 'secret of a webhook', salt),
  allowsLoopback: NODE_ENV !== 'production',
});
