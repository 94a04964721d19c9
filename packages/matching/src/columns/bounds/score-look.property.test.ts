import type { PostingRequirements } from '@omm/contracts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ScoreOptions } from '../../score-match.ts';
import { weighted } from '../../testing/arbitrary.ts';
import { posting, skill } from '../../testing/posting.ts';
import { sampleRows } from '../../testing/rows.ts';
import { isBelow, keyOf } from '../candidates.ts';
import { encodeSegment } from '../encode-segment.ts';
import { compile } from '../program.ts';
import { Batch } from './batch.ts';

const people = sampleRows(500, 3);
const segment = encodeSegment(people);

/** Who is worth more than the bounds say. */
function above(asked: PostingRequirements, options: ScoreOptions) {
  const { look, points } = compile(asked, options);
  const reach = look.reach(false);
  const batch = new Batch();
  const { look: fill, tieOf } = look.on(segment, reach);
  fill(batch, 0, null);
  expect(batch.size).toBe(people.length);
  return people.flatMap(({ id, who }, row) => {
    const bound = { score: reach.tenths(batch, row), ...tieOf(row, reach.coverage(batch, row)) };
    const key = keyOf({ ...points(who), id });
    return isBelow(bound, key) ? [{ row, bound, key }] : [];
  });
}

test('nobody is worth more than the bounds say, for 100,000 pairs', () => {
  fc.assert(
    fc.property(weighted, (asked) => {
      expect(above(asked.posting, asked)).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 300_000);

test('nobody is worth more than the bounds of more skills than there are marks', () => {
  const asks = Array.from({ length: 40 }, (_, number) =>
    skill(number === 39 ? 'epic' : `skill-${number}`, 'x', 'ehr'),
  );
  expect(above(posting({ title: 'Biller', asks }), {})).toEqual([]);
});
