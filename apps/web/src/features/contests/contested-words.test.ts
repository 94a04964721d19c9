import { expect, test } from 'vitest';
import { contestedWords } from './contested-words.ts';

test.each([
  ['/positions/0', { title: 'Office Manager', employer: 'Elm Clinic' }, 'Work: Office Manager, Elm Clinic'],
  ['/positions/0/title', 'Office Manager', 'Work: Office Manager'],
  ['/education/1', { level: 'associate', field: 'Business' }, 'Education: Associate degree, Business'],
  ['/languages/0', { code: 'es', level: 'basic' }, 'Languages: Spanish'],
  ['/skills/2', { id: 'payroll', name: 'Payroll' }, 'Skills: Payroll'],
  ['/credentials', [{ id: 'CMM' }], 'Credentials'],
  ['/months/total', 12, 'Your profile'],
])('%s with %j is %s', (fact, contested, words) => {
  expect(contestedWords({ fact, contested })).toBe(words);
});
