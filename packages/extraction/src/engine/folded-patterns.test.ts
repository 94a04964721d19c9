import { expect, test } from 'vitest';
import { ruleSets } from '../registry.ts';

test('no pattern asks for the bullet that folded text never holds', () => {
  const patterns = ruleSets.flatMap(({ rules }) => rules.map(({ pattern }) => pattern.source));
  const holdsOther = (source: string) => /•|\\u2022/.test(source);
  expect(patterns.filter(holdsOther)).toEqual([]);
});
