import { expect, test } from 'vitest';
import { findingHighlights, findingOf, shownFindings } from './posting-findings.ts';

const span = { start: 4, end: 9, text: 'first' };
const related = { start: 20, end: 26, text: 'second' };

test('a finding shows both places, each with a mark of its own in the text', () => {
  const shown = shownFindings([{ code: 'contradiction-degree', message: 'Twice.', span, related }]);
  expect(shown[0]?.quotes.map(({ id, text }) => [id, text])).toEqual([
    ['finding-1', 'first'],
    ['finding-1-other', 'second'],
  ]);
  expect(findingHighlights(shown).map(({ id, start }) => [id, start])).toEqual([
    ['finding-1', 4],
    ['finding-1-other', 20],
  ]);
});

test('a finding that quotes nothing is shown all the same', () => {
  expect(shownFindings([{ code: 'demand-below', message: 'Little.', span: null }])).toEqual([
    { id: 'finding-1', message: 'Little.', quotes: [] },
  ]);
});

test('the mark of the other words leads to the finding', () => {
  expect(findingOf('finding-12-other')).toBe('finding-12');
  expect(findingOf('degree-1')).toBe('degree-1');
});
