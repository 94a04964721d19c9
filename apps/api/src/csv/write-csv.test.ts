import { expect, test } from 'vitest';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const csvOf = (text: string) => writeCsv(['who', 'applied'], [{ who: text, applied: true, unasked: 'x' }]);

test('a line a row under the names of the columns, marked as UTF-8', () => {
  expect(csvOf('Manager, Front "Desk"')).toBe('\ufeffwho,applied\r\n"Manager, Front ""Desk""",true\r\n');
});

test.each(['=HYPERLINK("//evil.example")', '+1 330 555 0143', '-1', '@SUM(A1)', '\t=1', '＝1'])(
  '%j is no formula, and is read again as it was',
  (text) => {
    const csv = csvOf(text);
    expect(csv.split('\r\n')[1]).toMatch(/^"?'/);
    expect(readCsv(csv).records[0]?.get('who')).toBe(text);
  },
);

test.each(["'tis", "O'Hara"])('%s is written and read as it is', (text) => {
  expect(csvOf(text).split('\r\n')[1]).toBe(`${text},true`);
  expect(readCsv(csvOf(text)).records[0]?.get('who')).toBe(text);
});
