import type { Judgement, Match } from '@omm/contracts';
import { expect, it } from 'vitest';
import { byImportance, coverageSentence, tally, weightShare } from './match-words.ts';

const judgement = (fields: Partial<Judgement>): Judgement => ({
  requirementId: 'degree-1',
  kind: 'degree',
  necessity: 'required',
  label: 'Bachelor’s degree',
  status: 'met',
  credit: 1,
  weight: 1,
  why: 'The resume names it.',
  postingSpan: null,
  resumeSpan: null,
  ...fields,
});

const match = (requirements: Judgement[]): Match => ({
  score: 80,
  coverage: 0.8,
  verdict: 'good',
  requirements,
  weights: { suggested: {}, applied: {} },
  versions: { extraction: '1', matching: '1' },
});

it('counts must-haves and nice-to-haves apart, and leaves the nearness of the work out', () => {
  const judged = match([
    judgement({}),
    judgement({ status: 'unknown' }),
    judgement({ necessity: 'preferred', status: 'partly' }),
    judgement({ kind: 'role' }),
  ]);
  expect(tally(judged)).toEqual(['1 of 2 must-haves met', '0 of 1 nice-to-have met, 1 partly']);
});

it('says nothing of a group that the posting does not have', () => {
  expect(tally(match([judgement({ necessity: 'preferred' })]))).toEqual(['1 of 1 nice-to-have met']);
});

it('speaks of coverage from where the reader sits', () => {
  expect(coverageSentence(match([]), 'recruiter')).toBe('The resume speaks to 80% of what you ask');
  expect(coverageSentence(match([]), 'candidate')).toBe('Your resume speaks to 80% of what they ask');
});

it('puts must-haves first and the weightier first among them', () => {
  const nice = judgement({ requirementId: 'nice', necessity: 'preferred', weight: 9 });
  const light = judgement({ requirementId: 'light', weight: 1 });
  const heavy = judgement({ requirementId: 'heavy', weight: 3 });
  expect(byImportance([nice, light, heavy])).toEqual([heavy, light, nice]);
});

it('gives each point its share of the weight, and none where nothing weighs', () => {
  const heavy = judgement({ weight: 3 });
  expect(weightShare(match([heavy, judgement({})]), heavy)).toBe(0.75);
  const weightless = judgement({ weight: 0 });
  expect(weightShare(match([weightless]), weightless)).toBe(0);
});
