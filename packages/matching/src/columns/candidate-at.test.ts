import { expect, test } from 'vitest';
import { sampleRows } from '../testing/rows.ts';
import { candidateAt } from './candidate-at.ts';
import { encodeSegment } from './encode-segment.ts';

test('who is taken out of a segment and put into another is the same, however often', () => {
  const people = sampleRows(300, 2);
  const segment = encodeSegment(people);
  const taken = people.map((_, row) => candidateAt(segment, row));
  const again = encodeSegment(taken.toReversed());
  expect(people.map((_, row) => candidateAt(again, people.length - 1 - row))).toEqual(taken);
  expect(taken.map(({ id, region }) => [id, region])).toEqual(
    people.map(({ id, region = null }) => [id, region]),
  );
});
