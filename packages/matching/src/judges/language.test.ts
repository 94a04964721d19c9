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
