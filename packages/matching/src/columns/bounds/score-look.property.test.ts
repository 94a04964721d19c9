import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offer } from '../../testing/arbitrary.ts';
import { sampleRows } from '../../testing/rows.ts';
import { isBelow, keyOf } from '../candidates.ts';
import { encodeSegment } from '../encode-segment.ts';
import { compile } from '../program.ts';
import { Batch } from './batch.ts';

const people = sampleRows(500, 3);
const segment = encodeSegment(people);

test('nobody is worth more than the bounds say, for 100,000 pairs', () => {
  fc.assert(
    fc.property(offer, (posting) => {
      const { look, points } = compile(posting);
      const reach = look.reach(false);
      const batch = new Batch();
      look.on(segment, reach)(batch, 0, null);
      expect(batch.size).toBe(people.length);
      const boundOf = look.keyOn(segment, reach);
      const above = people.flatMap(({ id, who }, row) => {
        const [bound, key] = [boundOf(batch, row), keyOf({ ...points(who), id })];
        return isBelow(bound, key) ? [{ row, bound, key }] : [];
      });
      expect(above).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 300_000);
