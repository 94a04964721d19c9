import { expect, test } from 'vitest';
import { resolveOverlaps } from './resolve-overlaps.ts';

const fact = (start: number, end: number, order = 0, certainty: 'stated' | 'inferred' = 'stated') => ({
  start,
  end,
  order,
  certainty,
});

test('keeps facts that do not overlap, in text order', () => {
  expect(resolveOverlaps([fact(5, 8), fact(0, 5)])).toEqual([fact(0, 5), fact(5, 8)]);
});

test('keeps the longest', () => {
  expect(resolveOverlaps([fact(0, 3), fact(2, 9), fact(8, 10)])).toEqual([fact(2, 9)]);
});

test('of equals keeps the stated, then the first in the registry', () => {
  const [inferred, later, first] = [fact(0, 4, 0, 'inferred'), fact(0, 4, 2), fact(0, 4, 1)];
  expect(resolveOverlaps([inferred, later, first])).toEqual([first]);
});

test('a short fact beside the loser of an overlap stays', () => {
  expect(resolveOverlaps([fact(0, 6), fact(5, 8), fact(8, 9)])).toEqual([fact(0, 6), fact(8, 9)]);
});
