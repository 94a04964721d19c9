import { describe, expect, test } from 'vitest';
import { nearTitles } from './near-titles.ts';
import { officeTitles } from './office-titles.ts';
import { NOT_LISTED, otherTitles } from './other-titles.ts';

const rows = [...officeTitles, ...otherTitles, ...nearTitles].map((row) => ({
  ...row,
  is: row.id ?? row.family,
}));

describe.each(rows)('$is', ({ pattern, examples, counterExamples }) => {
  test.each(examples)('is named by %s', (title) => {
    expect(title).toMatch(pattern);
  });
  test.each(counterExamples)('is not named by %s', (title) => {
    expect(title).not.toMatch(pattern);
  });
});

test.each([
  'Staff Attorney',
  'Field Organizer',
  'Special Assistant to the President',
  'Customer Success Manager',
])('%s is not in our list of occupations', (title) => {
  expect(title).toMatch(NOT_LISTED);
});
