import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { createCursors } from './cursor.ts';

const cursors = createCursors('x'.repeat(32));
const Place = z.object({ id: z.string() });
const refused = expect.objectContaining({ code: 'INVALID_REQUEST' });
const reading = (list: string, cursor: string) => () => cursors.read(list, Place, cursor);

test('a cursor leads back to its place', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ unit: 'binary' }).map((id) => id.toWellFormed()),
      (list, id) => {
        expect(cursors.read(list, Place, cursors.write(list, { id }))).toEqual({ id });
      },
    ),
  );
});

test('one that was changed anywhere, made up, or made for another list is refused', () => {
  const cursor = cursors.write('postings', { id: 'a' });
  fc.assert(
    fc.property(fc.nat(cursor.length - 2), fc.constantFrom('A', 'z', '-', ''), (at, letter) => {
      const changed = cursor.slice(0, at) + letter + cursor.slice(at + 1);
      fc.pre(changed !== cursor);
      expect(reading('postings', changed)).toThrow(refused);
    }),
  );
  for (const made of ['', 'x', cursor.slice(0, 16), `${cursor}AAAA`]) {
    expect(reading('postings', made)).toThrow(refused);
  }
  expect(reading('resumes', cursor)).toThrow(refused);
  expect(() => createCursors('y'.repeat(32)).read('postings', Place, cursor)).toThrow(refused);
});
