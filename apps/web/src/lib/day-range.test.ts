import { expect, test } from 'vitest';
import { DayRange, momentsOf } from './day-range.ts';

test('a day is of the reader’s clock, from its first moment to its last', () => {
  const { from = '', to = '' } = momentsOf({ from: '2026-11-22', to: '2026-11-22' });
  expect(new Date(from).getHours()).toBe(0);
  expect(Date.parse(to) - Date.parse(from)).toBe(24 * 60 * 60 * 1000 - 1);
});

test('what is no day is left out', () => {
  expect(momentsOf(DayRange.parse({ from: '2026-02-31', to: 'tomorrow' }))).toEqual({});
});
