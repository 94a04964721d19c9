import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, intervalOf, unionMonths } from './intervals.ts';

const months = (from: string | null, to: string | null, asOf = '2018-01-01') => {
  const interval = intervalOf(from, to, asOf);
  return interval ? interval.last - interval.first + 1 : 0;
};

describe('a job', () => {
  test.each([
    ['2010-01', '2010-03', 3],
    ['2010-01', '2010-01', 1],
    ['2010', '2010', 12],
    ['2009', '2011', 36],
    ['2010-06', '2011', 19],
    ['2017-01', 'present', 12],
    ['2008-01', '2020-10', 120],
    ['2014-05', null, 1],
    [null, '2014-05', 1],
    ['2012-01', '2010-01', 0],
    ['2018-04', 'present', 0],
    [null, null, 0],
  ])('from %s to %s counts %i months', (from, to, count) => expect(months(from, to)).toBe(count));

  test('counts the month of an as-of day within it', () => {
    expect(months('2017-12', 'present', '2018-01-15')).toBe(2);
  });
});

const intervals = fc.array(
  fc
    .record({ first: fc.integer({ min: 0, max: 60 }), length: fc.integer({ min: 0, max: 20 }) })
    .map(({ first, length }): Interval => ({ first, last: first + length - 1 })),
);

test('the union counts every month once', () => {
  fc.assert(
    fc.property(intervals, (all) => {
      const set = new Set<number>();
      for (const { first, last } of all) for (let month = first; month <= last; month += 1) set.add(month);
      expect(unionMonths(all)).toBe(set.size);
    }),
  );
});
