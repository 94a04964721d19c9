import { expect, test } from 'vitest';
import { isHeadOfOffice, seeksHeadOfOffice } from './seniority.ts';

test.each([
  ['Office Manager', true],
  ['Regional Practice Manager', true],
  ['Practice Administrator', true],
  ['Manager, Patient Access', true],
  ['Executive Assistant / Office Manager', true],
  ['Front Office Supervisor', false],
  ['Front Desk Lead', false],
  ['Assistant Practice Manager', false],
  ['Associate Director', false],
])('%s heads an office: %j', (title, expected) => {
  expect(isHeadOfOffice(title)).toBe(expected);
});

test('a posting for a manager or supervisor takes either', () => {
  expect(seeksHeadOfOffice('Office Manager')).toBe(true);
  expect(seeksHeadOfOffice('Office Manager / Supervisor')).toBe(false);
});
