import type { ResumeChange, ResumeCorrection } from '@omm/contracts';
import { expect, test } from 'vitest';
import { correctionOf } from './correction-of.ts';
import type { ResumeFact } from './resume-facts.ts';

const span = (start: number, end: number) => ({ start, end, text: 'x'.repeat(end - start) });
const jobStated = {
  section: 'positions',
  title: 'Office Manager',
  employer: null,
  start: null,
  end: null,
  healthcare: true,
  management: true,
} as const;
const spanish = { section: 'languages', code: 'es', level: 'fluent' } as const;

const job = (factId: string, start: number, end: number): ResumeFact => ({
  id: `position-${factId}`,
  value: 'Office Manager',
  span: span(start, end),
  own: { factId, pointer: '/positions/0', stated: jobStated },
});
const language: ResumeFact = {
  id: 'language-es',
  value: 'Spanish',
  span: span(90, 97),
  own: { factId: 'es', pointer: '/languages/0', stated: spanish },
};

const made = (id: string, change: ResumeChange, rest: Partial<ResumeCorrection> = {}): ResumeCorrection => ({
  id,
  at: '2026-01-01T00:00:00.000Z',
  by: 'Jo',
  applies: true,
  undone: false,
  change,
  ...rest,
});
const ofJob: ResumeChange = {
  action: 'change',
  was: { section: 'positions', id: 'position-1', span: span(10, 40) },
  fact: jobStated,
};

test('a job is known by its words, whatever it is counted as since', () => {
  expect(correctionOf(job('position-2', 10, 40), [made('a', ofJob)])?.id).toBe('a');
  expect(correctionOf(job('position-1', 50, 80), [made('a', ofJob)])).toBeNull();
});

test('an added job is the one that the correction has made', () => {
  const added = made('b', { action: 'add', span: span(10, 40), fact: jobStated });
  expect(correctionOf(job('added-b', 10, 40), [added])?.id).toBe('b');
  expect(correctionOf(job('position-1', 10, 40), [added])).toBeNull();
});

test('a language is known by its code, and the newest correction counts', () => {
  const add = made('c', { action: 'add', span: span(90, 97), fact: spanish });
  const change = made('d', {
    action: 'change',
    was: { section: 'languages', id: 'es', span: span(90, 97) },
    fact: spanish,
  });
  expect(correctionOf(language, [change, add])?.id).toBe('d');
  expect(correctionOf(job('position-1', 90, 97), [change, add])).toBeNull();
});

test.each([{ undone: true }, { applies: false }])('%o: it is as it was read', (rest) => {
  expect(correctionOf(job('position-1', 10, 40), [made('a', ofJob, rest)])).toBeNull();
});
