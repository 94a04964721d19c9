import { expect, test } from 'vitest';
import { judged } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { skill } from '../testing/posting.ts';

const epic = { id: 'epic', name: 'Epic', category: 'ehr' } as const;
const nextGen = { id: 'nextgen', name: 'NextGen', category: 'ehr' } as const;

test.each([
  ['the same record system', skill('epic', 'Epic', 'ehr'), person({ skills: [epic] }), 'met'],
  ['another record system', skill('epic', 'Epic', 'ehr'), person({ skills: [nextGen] }), 'partly'],
  ['no record system', skill('epic', 'Epic', 'ehr'), person({}), 'unknown'],
  [
    'a duty of that kind',
    skill('scheduling', 'scheduling'),
    person({ jobs: [{ title: 'Clerk', months: 5, duties: ['Scheduled appointments'] }] }),
    'met',
  ],
] as const)('%s: %s', (_, asked, who, status) => {
  expect(judged(asked, who).status).toBe(status);
});

test.each(['eClinicalWorks', 'athenahealth'])('%s keeps its own spelling', (name) => {
  expect(judged(skill(name, name, 'ehr'), person({})).label).toBe(name);
});

test.each([
  ['a job that is still held', { at: [0] }, 1, 'the resume names it.'],
  ['a job that ended ten years ago', { at: [1] }, 0.85, 'the resume names it, last 10 years ago.'],
  ['that job, and a list of skills', { at: [1], listed: true as const }, 1, 'the resume names it.'],
  ['a list of skills alone', {}, 1, 'the resume names it.'],
])('Epic, named in %s: %d', (_, where, credit, words) => {
  const jobs = [
    { title: 'Clerk', months: 60 },
    { title: 'Registrar', months: 60, ago: 119 },
  ];
  expect(
    judged(skill('epic', 'Epic', 'ehr'), person({ jobs, skills: [{ ...epic, ...where }] })),
  ).toMatchObject({
    status: credit === 1 ? 'met' : 'partly',
    credit,
    why: `Asks for Epic; ${words}`,
  });
});
