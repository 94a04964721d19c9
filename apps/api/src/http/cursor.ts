import { AppError } from '@omm/contracts';
import type { z } from 'zod';
import { createSeals } from './seals.ts';

/** Places in lists, handed out and taken back: opaque, and good for the one list that they were made for. */
export interface Cursors {
  /** `list`: its name and filters. */
  write(list: string, place: object): string;
  read<T extends z.ZodType>(list: string, schema: T, cursor: string): z.output<T>;
}

export function createCursors(secret: string): Cursors {
  const seals = createSeals(secret, 'cursors of lists');
  return {
    write: seals.write,
    read(list, schema, cursor) {
      const place = seals.read(list, schema, cursor);
      if (place !== null) return place;
      throw new AppError('INVALID_REQUEST', '`after` is not the `next` of a page of this list.');
    },
  };
}
