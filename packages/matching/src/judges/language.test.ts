import { expect, test } from 'vitest';
import { judged } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { language } from '../testing/posting.ts';

test.each([
  ['es', ['es'], 'met', 1],
  ['es', ['fr'], 'unknown', 0.1],
  ['es', [], 'unknown', 0.1],
  ['und', ['vi'], 'met', 1],
  ['und', ['en'], 'unknown', 0.1],
] as const)('asked %s, spoken %j: %s', (code, spoken, status, credit) => {
  expect(judged(language(code), person({ languages: [...spoken] }))).toMatchObject({ status, credit });
});

test('is seldom spoken where it is not named, whoever the person is', () => {
  const manager = { title: 'Practice Manager', months: 90, healthcare: true, management: true };
  const offered = { title: 'Medical Office Manager', text: 'office of physicians' };
  expect(judged(language('es'), person({ jobs: [manager] }), offered).credit).toBe(0.2);
});

test('a level below the one asked counts in part', () => {
  const asked = language('es', 'required', { level: 'fluent' });
  expect(judged(asked, person({ languages: [{ code: 'es', level: 'basic' }] }))).toMatchObject({
    status: 'partly',
    why: 'Asks for fluent Spanish; the resume says basic.',
  });
  expect(judged(asked, person({ languages: [{ code: 'es', level: 'native' }] })).status).toBe('met');
});

test.each([
  [['speaking'], { level: null, modes: [] }, 1, 'names it'],
  [['speaking', 'writing'], { level: null, modes: [] }, 0.8, 'names it and does not say that it is written'],
  [['speaking', 'writing'], { level: null, modes: ['writing'] }, 1, 'names it'],
  // who is fluent reads and writes, and is no interpreter for that
  [['reading', 'writing'], { level: 'fluent', modes: [] }, 1, 'names it'],
  [
    ['interpreting'],
    { level: 'native', modes: [] },
    0.8,
    'names it and does not say that it is used to interpret',
  ],
  [['medical'], { level: null, modes: ['medical'] }, 1, 'names it'],
] as const)('asked for %j, held %j: %d', (modes, held, credit, words) => {
  const asked = language('es', 'required', { modes: [...modes] });
  const found = judged(asked, person({ languages: [{ code: 'es', ...held, modes: [...held.modes] }] }));
  expect(found).toMatchObject({ status: credit === 1 ? 'met' : 'partly', credit });
  expect(found.why).toMatch(new RegExp(`^Asks for Spanish, .*; the resume ${words}\\.$`));
});
