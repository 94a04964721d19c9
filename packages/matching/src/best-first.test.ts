import { expect, test } from 'vitest';
import { bestFirst } from './best-first.ts';
import { match } from './testing/judged.ts';
import { person } from './testing/person.ts';
import { posting, years } from './testing/posting.ts';

const offered = posting({
  title: 'Medical Office Manager',
  text: 'An office of two physicians and their patients.',
  asks: [years(2, 'medical-office')],
});
const working = (title: string, months: number, ago = 0) =>
  match(offered, person({ jobs: [{ title, months, ago, healthcare: true, management: true }] }));

test('a supervisor stands below a manager for a manager’s job', () => {
  const [manager, supervisor] = [working('Office Manager', 60), working('Front Office Supervisor', 90)];
  expect(manager.score).toBe(100);
  expect(supervisor.score).toBeLessThan(100);
  expect([supervisor, manager].toSorted(bestFirst)).toEqual([manager, supervisor]);
});

test('of those who have all that is asked the longer experience comes first, then the fresher', () => {
  const long = working('Practice Manager', 90);
  const fresh = working('Practice Manager', 60);
  const stale = working('Practice Manager', 60, 20);
  expect(new Set([long, fresh, stale].map(({ score }) => score))).toEqual(new Set([100]));
  expect([stale, fresh, long].toSorted(bestFirst)).toEqual([long, fresh, stale]);
});

test('who is equal in everything stays as the caller had it, and a match of old is compared by what it has', () => {
  const { experience: _, ...old } = working('Practice Manager', 60);
  expect(bestFirst(working('Practice Manager', 60), working('Practice Manager', 60))).toBe(0);
  expect(bestFirst(old, working('Practice Manager', 60))).toBeGreaterThan(0);
});
