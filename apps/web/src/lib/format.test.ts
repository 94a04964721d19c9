import { describe, expect, it, test } from 'vitest';
import {
  count,
  formatBytes,
  formatMonths,
  formatPartialDate,
  formatPay,
  formatShare,
  formatYears,
} from './format.ts';

test.each([
  [1, '1 kB'],
  [23_500, '24 kB'],
  [1_540_000, '1.5 MB'],
])('says %i bytes as "%s"', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});

test.each([
  [0, 'less than a month'],
  [1, '1 month'],
  [12, '1 year'],
  [30, '2 years 6 months'],
])('says %i months as "%s"', (months, words) => {
  expect(formatMonths(months)).toBe(words);
});

test.each([
  [9, '9 months'],
  [12, '1 year'],
  [147, '12.3 years'],
])('says %i months in years as "%s"', (months, words) => {
  expect(formatYears(months)).toBe(words);
});

test.each([
  ['2019-03', 'Mar 2019'],
  ['2019-12', 'Dec 2019'],
  ['2019', '2019'],
  ['present', 'today'],
])('says the date %s as "%s"', (date, words) => {
  expect(formatPartialDate(date)).toBe(words);
});

describe('formatPay', () => {
  const pay = { currency: 'USD', annualMin: 0, annualMax: 0 };

  it('gives a range with its period, and cents only where there are some', () => {
    expect(formatPay({ ...pay, min: 22.5, max: 27, period: 'hour' })).toBe('$22.50 – $27 an hour');
  });

  it('gives one amount where minimum and maximum are the same', () => {
    expect(formatPay({ ...pay, min: 65_000, max: 65_000, period: 'year' })).toBe('$65,000 a year');
  });
});

it('counts in the singular and in the plural', () => {
  expect([count(1, 'match', 'matches'), count(2, 'match', 'matches'), count(0, 'resume')]).toEqual([
    '1 match',
    '2 matches',
    '0 resumes',
  ]);
});

it('rounds a share to whole percent', () => {
  expect(formatShare(0.795)).toBe('80%');
});
