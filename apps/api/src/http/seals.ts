import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import { deriveKey } from '@omm/config';
import type { z } from 'zod';

/** What we hand out and take back unchanged: opaque, and good for what it was made for only. */
export interface Seals {
  write(about: string, value: object): string;
  /** Null where it was not written about this. */
  read<T extends z.ZodType>(about: string, schema: T, sealed: string): z.output<T> | null;
}

export function createSeals(secret: string, purpose: string): Seals {
  const key = createSecretKey(deriveKey(secret, purpose));
  const seal = (about: string, text: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([about, text]))
      .digest()
      .subarray(0, 16);

  return {
    write(about, value) {
      const text = JSON.stringify(value);
      return Buffer.concat([seal(about, text), Buffer.from(text)]).toString('base64url');
    },
    read(about, schema, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      const text = bytes.subarray(16).toString();
      const isOurs = bytes.length > 16 && timingSafeEqual(bytes.subarray(0, 16), seal(about, text));
      return isOurs ? schema.parse(JSON.parse(text)) : null;
    },
  };
}
