import { hkdfSync } from 'node:crypto';

/** A key for one purpose, from which neither `AUTH_SECRET` nor the key for another can be told (RFC 5869). */
export const deriveKey = (secret: string, purpose: string, salt: Uint8Array | '' = ''): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, purpose, 32));
