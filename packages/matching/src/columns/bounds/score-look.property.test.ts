import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offer } from '../../testing/arbitrary.ts';
import { sampleRows } from '../../testing/rows.ts';
import { encodeSegment } from '../encode-segment.ts';
import { compile } from '../program.ts';
import { Batch } from './batch.ts';

const people = sampleRows(500, 3);
const segment = encodeSegment(people);

test('nobody scores more than the bound, for 100,000 pairs', () => {
  fc.assert(
    fc.property(offer, (posting) => {
      const { look, points } = compile(posting);
      const reach = look.reach(false);
      const batch = new Batch();
      look.on(segment, reach)(batch, 0, null);
      expect(batch.size).toBe(people.length);
      const above = people.flatMap(({ who }, row) => {
        const [score, bound] = [Math.round(points(who).score * 10), reach.tenths(batch, row)];
        return score > bound ? [{ row, score, bound }] : [];
      });
      expect(above).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 300_000);
