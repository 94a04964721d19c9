import { expect, test } from 'vitest';
import { filterWords } from './filter-words.ts';

test('says of each filter what it leaves, and nothing where there is none', () => {
  expect(filterWords({})).toEqual([]);
  expect(
    filterWords({
      verdict: 'strong',
      minScore: 0,
      language: 'es',
      setting: 'clinic',
      stage: 'new',
      tag: 'x',
    }),
  ).toEqual(['Strong match', 'score at least 0', 'Spanish', 'has worked in: clinic', 'stage: new', 'tag: x']);
});
