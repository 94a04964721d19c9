import { expect, test } from 'vitest';
import { linesInColumns } from './side-by-side.ts';

const beside = (rows: readonly (readonly [left: string, right: string])[]) =>
  rows.map(([left, right]) => (left.padEnd(30) + right).trimEnd()).join('\n');
const wordsOf = (text: string) => linesInColumns(text).map((line) => line.text);

const left = ['SKILLS', 'Excel', 'LANGUAGES', 'Spanish', 'Hindi'];
const right = ['EXPERIENCE', 'Clerk, Weld Clinic', '2012 to 2014', 'Filed charts'];
const columns = beside(left.map((words, i) => [words, right[i] ?? '']));

test('two columns with headings of their own are read one after the other', () => {
  expect(wordsOf(`Ana Bright\n${columns}\n\nReferences upon request of any kind`)).toEqual([
    'Ana Bright',
    ...left,
    ...right,
    'References upon request of any kind',
  ]);
});

test('each line keeps its place in the text', () => {
  const lines = linesInColumns(columns);
  expect(lines.map(({ start, end }) => columns.slice(start, end))).toEqual(lines.map(({ text }) => text));
  expect(lines.map(({ index }) => index)).toEqual(lines.map((_, i) => i));
});

test('the column with the name stands above the one with headings', () => {
  const named = ['Ana Bright', 'Office Manager', ...right];
  const text = beside(named.map((words, i) => [left[i] ?? '', words]));
  expect(wordsOf(text)).toEqual([...named, ...left]);
});

test.each([
  [
    'a list in two columns',
    [
      ['SKILLS', ''],
      ['Excel', 'Word'],
      ['Filing', 'Typing'],
      ['Billing', 'Phones'],
    ],
  ],
  [
    'labels at the left',
    [
      ['Summary', 'Exact clerk'],
      ['Experience', 'Clerk, Weld Clinic'],
      ['', '2012 to 2014'],
      ['Skills', 'Excel'],
    ],
  ],
  [
    'headings over a short list',
    [
      ['SKILLS', 'LANGUAGES'],
      ['Excel', 'Spanish'],
    ],
  ],
] as const)('%s stays as it is', (_, rows) => {
  const text = beside(rows);
  expect(wordsOf(text)).toEqual(text.split('\n').map((row) => row.trim()));
});
