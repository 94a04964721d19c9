import { expect, test } from 'vitest';
import { figures } from './people/figures.ts';
import { peopleFrom } from './people.ts';

const people = peopleFrom(0, 2000);
const jobs = people.flatMap(({ who }) => who.work);

const dutiesOf = ({ duties }: (typeof jobs)[number]): string =>
  duties
    .map(({ id }) => id)
    .toSorted()
    .join();

test('the same people come again, wherever one begins', () => {
  expect(peopleFrom(1990, 20).slice(0, 10)).toEqual(people.slice(1990));
});

test('ids are different UUIDs', () => {
  const ids = people.map(({ id }) => id);
  expect(new Set(ids).size).toBe(people.length);
  expect(ids.filter((id) => !/^[0-9a-f]{8}-0000-4000-8000-[0-9a-f]{12}$/.test(id))).toEqual([]);
});

// A generator that took whole jobs from a pool would soon repeat itself, and flatter whatever keeps each job once.
test('as many jobs differ in their duties as among the people counted', () => {
  const some = jobs.slice(0, figures.jobs).map(dutiesOf);
  const differing = new Set(some).size / figures.distinctDutySets;
  expect(differing).toBeGreaterThan(0.85);
  expect(differing).toBeLessThan(1.15);
});

test('jobs, health care and leading people are as frequent as among the people counted', () => {
  const counted = Object.entries(figures.byClass);
  const healthcare = counted.filter(([name]) => name.startsWith('health care'));
  const share = healthcare.reduce((sum, [, { jobs: times }]) => sum + times, 0) / figures.jobs;
  expect(jobs.length / people.length).toBeCloseTo(figures.jobs / figures.resumes, 0);
  expect(jobs.filter((job) => job.healthcare).length / jobs.length).toBeCloseTo(share, 1);
});

test('months by kind are parts of all months', () => {
  for (const { who } of people) {
    expect(Math.max(...Object.values(who.months))).toBe(who.months.total);
  }
});
