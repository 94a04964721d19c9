import { expect, test } from 'vitest';
import { partColumns } from './text-columns.ts';

const side = (left: string, right = '') => `${left.padEnd(28)}${right}`.trimEnd();

const resume = [
  '                 ANA POE',
  '  Dental office manager who has led teams of nine for ten years',
  side('CONTACT', 'EXPERIENCE'),
  side('208-555-0110', 'Office Manager'),
  side('ana@example.com', 'Weld Dental Group'),
  side('', '04/2014 - Present'),
  side('SKILLS', '- Leads a team of nine'),
  side('Dentrix', '- Posts payments'),
  side('Payroll'),
  side('', 'Dental Assistant'),
  side('LANGUAGES', 'Marlow Smiles'),
  side('Korean', '07/2011 - 03/2014'),
].join('\n');

test('each of two columns is read down', () => {
  const lines = partColumns(resume).split('\n').filter(Boolean);
  expect(lines.slice(0, 2)).toEqual(resume.split('\n').slice(0, 2));
  expect(lines.slice(2)).toEqual([
    'CONTACT',
    '208-555-0110',
    'ana@example.com',
    'SKILLS',
    'Dentrix',
    'Payroll',
    'LANGUAGES',
    'Korean',
    'EXPERIENCE',
    'Office Manager',
    'Weld Dental Group',
    '04/2014 - Present',
    '- Leads a team of nine',
    '- Posts payments',
    'Dental Assistant',
    'Marlow Smiles',
    '07/2011 - 03/2014',
  ]);
});

test('columns that tabs part', () => {
  const tabbed = resume
    .split('\n')
    .map((line, i) =>
      i < 2
        ? line
        : `${line.slice(0, 28).trimEnd()}${'\t'.repeat(4 - Math.floor(line.slice(0, 28).trimEnd().length / 8))}${line.slice(28)}`,
    )
    .join('\n');
  expect(partColumns(tabbed).split('\n').filter(Boolean)).toEqual(
    partColumns(resume).split('\n').filter(Boolean),
  );
});

test.each([
  [
    'dates at the right',
    Array.from({ length: 8 }, (_, i) => `${side(`Clerk ${i}`, `0${i + 1}/2012 - Present`)}\nFiled papers`),
  ],
  ['a table', Array.from({ length: 12 }, (_, i) => side(`Weld Clinic ${i}`, 'Office Manager'))],
  [
    'skills in two columns',
    Array.from({ length: 12 }, (_, i) => side(i % 2 === 0 ? 'Billing software' : '', `Filing system ${i}`)),
  ],
])('%s stay as they are', (_, lines) => {
  const text = ['EXPERIENCE', ...lines].join('\n');
  expect(partColumns(text)).toBe(text);
});

test('a long text of gaps takes no long time', () => {
  const text = `${`${' '.repeat(40)}x`.repeat(5000)}\n`.repeat(20);
  const began = process.cpuUsage().user;
  partColumns(text);
  expect((process.cpuUsage().user - began) / 1000).toBeLessThan(2000);
});
