import { expect, test } from 'vitest';
import { digestAfter, nextDigest } from './next-digest.ts';

const daily = (hour: number, timeZone: string) => ({ frequency: 'daily', hour, timeZone }) as const;
const weekly = (hour: number, timeZone: string) => ({ frequency: 'weekly', hour, timeZone }) as const;

test.each([
  [
    'today, if it is still to come',
    daily(7, 'America/Chicago'),
    '2026-11-20T12:30:00Z',
    '2026-11-20T13:00:00.000Z',
  ],
  [
    'tomorrow, once it has come',
    daily(7, 'America/Chicago'),
    '2026-11-20T13:00:00Z',
    '2026-11-21T13:00:00.000Z',
  ],
  [
    'with summer time an hour earlier',
    daily(7, 'America/Chicago'),
    '2026-07-01T00:00:00Z',
    '2026-07-01T12:00:00.000Z',
  ],
  [
    'where it is a quarter to',
    daily(0, 'Asia/Kathmandu'),
    '2026-11-20T12:00:00Z',
    '2026-11-20T18:15:00.000Z',
  ],
  [
    'on Monday there, which is still Sunday here',
    weekly(8, 'Pacific/Auckland'),
    '2026-11-20T00:00:00Z',
    '2026-11-22T19:00:00.000Z',
  ],
  ['a week later, once it has come', weekly(8, 'UTC'), '2026-11-23T08:00:00Z', '2026-11-30T08:00:00.000Z'],
  [
    'not on the day without such an hour',
    daily(2, 'America/New_York'),
    '2026-03-08T05:00:00Z',
    '2026-03-09T06:00:00.000Z',
  ],
])('%s', (_, when, now, next) => {
  expect(nextDigest(when, new Date(now)).toISOString()).toBe(next);
});

test('once on the day that has the hour twice', () => {
  const sent = nextDigest(daily(1, 'America/New_York'), new Date('2026-11-01T03:00:00Z'));
  expect(sent.toISOString()).toBe('2026-11-01T05:00:00.000Z');
  expect(digestAfter(daily(1, 'America/New_York'), sent).toISOString()).toBe('2026-11-02T06:00:00.000Z');
});
