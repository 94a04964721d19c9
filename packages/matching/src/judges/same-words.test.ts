import { expect, test } from 'vitest';
import { sameWords } from './same-words.ts';

test.each([
  ['Pediatric', 'pediatrics', 1],
  ['Zoo Keeper', 'Senior Zoo Keeper', 0.8],
  ['Zoo Keeper', 'Welder', 0],
  ['', '', 0],
])('%s and %s: %d', (one, other, same) => {
  expect(sameWords(one, other)).toBe(same);
});
