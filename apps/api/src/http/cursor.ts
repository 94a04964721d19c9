import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { AppError } from '@omm/contracts';
import type { z } from 'zod';

/** Places in lists, handed out and taken back: opaque, and good for the one list that they were made for. */
export interface Cursors {
  /** `list`: its name and filters. */
  write(list: string, place: object): string;
  read<T extends z.ZodType>(list: string, schema: T, cursor: string): z.output<T>;
}

export function createCursors(secret: string): Cursors {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'cursors of lists', 32));
  const seal = (list: string, place: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([list, place]))
      .digest()
      .subarray(0, 16);

  return {
    write(list, place) {
      const text = JSON.stringify(place);
      return Buffer.concat([seal(list, text), Buffer.from(text)]).toString('base64url');
    },
    read(list, schema, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      const text = bytes.subarray(16).toString();
      const sealed = bytes.length > 16 && timingSafeEqual(bytes.subarray(0, 16), seal(list, text));
      if (!sealed) throw new AppError('INVALID_REQUEST', '`after` is not the `next` of a page of this list.');
      return schema.parse(JSON.parse(text));
    },
  };
}
