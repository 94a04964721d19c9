import { expect, test } from 'vitest';
import { fisherExact } from './fisher-exact.ts';

test.each([
  // Of the ways to choose 4 of 8, C(8,4) = 70: 3 and 1 of four each come up 16 times, 4 and 0 once, and as often turned round.
  [{ passed: 3, individuals: 4 }, { passed: 1, individuals: 4 }, 34 / 70],
  [{ passed: 4, individuals: 4 }, { passed: 0, individuals: 4 }, 2 / 70],
  // C(10,2) = 45: both among the five of one side 10 times, on the other side 10 times.
  [{ passed: 2, individuals: 5 }, { passed: 0, individuals: 5 }, 20 / 45],
  [{ passed: 1, individuals: 5 }, { passed: 1, individuals: 5 }, 1],
  [{ passed: 0, individuals: 3 }, { passed: 0, individuals: 9 }, 1],
])('%o against %o', (one, other, expected) => {
  expect(fisherExact(one, other)).toBeCloseTo(expected, 12);
  expect(fisherExact(other, one)).toBeCloseTo(expected, 12);
});

test('holds for many', () => {
  const p = fisherExact({ passed: 30_000, individuals: 60_000 }, { passed: 29_000, individuals: 60_000 });
  expect(p).toBeGreaterThan(0);
  expect(p).toBeLessThan(1e-6);
});
