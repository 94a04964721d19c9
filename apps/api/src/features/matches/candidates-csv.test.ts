import { CandidateMatches, type JudgementStatus } from '@omm/contracts';
import { expect, test } from 'vitest';
import { candidatesCsv } from './candidates-csv.ts';

const resumeId = '00000000-0000-4000-8000-000000000001';
const point = (label: string, status: JudgementStatus) => ({
  requirementId: label,
  kind: 'language',
  necessity: 'required',
  label,
  status,
  credit: 0,
  weight: 1,
  why: 'It says so.',
  postingSpan: null,
  resumeSpan: null,
});
const match = {
  score: 71.5,
  coverage: 0.8,
  verdict: 'good',
  requirements: [point('Spanish', 'met'), point('French', 'unmet'), point('Hmong', 'unmet')],
  weights: { suggested: {}, applied: {} },
  versions: { extraction: '1', matching: '1' },
};
const standing = { stage: 'interview', tags: ['bilingual', 'evenings'], applied: true };
const csvOf = (label: string, headline: string | null) =>
  candidatesCsv(
    CandidateMatches.shape.items.parse([{ resumeId, label, headline, ...standing, match }]),
  ).split('\r\n');

test('a line a candidate under the names of the columns', () => {
  expect(csvOf('Jo Example', 'Manager, Front "Desk"')).toEqual([
    '\ufeffrank,candidate,headline,score,coverage,verdict,stage,tags,applied,met,partly,unmet,unknown,resumeId',
    `1,Jo Example,"Manager, Front ""Desk""",71.5,0.8,good,interview,bilingual; evenings,yes,Spanish,,French; Hmong,,${resumeId}`,
    '',
  ]);
});

test('an empty list is the names of the columns', () => {
  expect(candidatesCsv([]).trim().split('\r\n')).toHaveLength(1);
});
