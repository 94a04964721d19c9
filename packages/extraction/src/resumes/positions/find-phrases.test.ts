import { expect, test } from 'vitest';
import { compilePhrases } from './find-phrases.ts';
import { titleNouns } from './title-nouns.ts';

const find = compilePhrases(titleNouns);

test.each<[string, string[]]>([
  ['Front Desk Receptionist', ['Receptionist']],
  ['CASHIERS and cooks', ['CASHIERS', 'cooks']],
  ['Pharmacy Tech II', ['Pharmacy Tech']],
  ['High Tech Products', []],
  ['Vice President, Sales', ['Vice President', 'Sales']],
  ['Co-Owner', ['Co-Owner']],
  ['Customer, service', []],
  ['Secretaria médica', ['Secretaria']],
  ['Managerial work', []],
])('%s', (text, expected) => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
