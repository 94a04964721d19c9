import { expect, test } from 'vitest';
import { clauseAround, languageLevel, monthsToObtain } from './details.ts';

const around = (text: string, words: string) => {
  const start = text.indexOf(words);
  return clauseAround(text, start, start + words.length);
};

test.each([
  ['fluent english; conversational spanish is a big plus', 'conversational'],
  ['fluent in english and conversational in spanish', 'conversational'],
  ['spanish (fluent)', 'fluent'],
  ['native spanish speaker', 'native'],
  ['some knowledge of spanish', 'basic'],
  ['spanish preferred', null],
])('%s: %s', (text, level) => {
  expect(languageLevel(around(text, 'spanish'))).toBe(level);
});

test('the time to obtain one credential is not that of the next item', () => {
  const { before, after } = around('- bls card within 60 days\n- valid license', 'valid license');
  expect(monthsToObtain(before + after)).toBeNull();
});
