import type { CandidateProfile } from '@omm/contracts';
import { expect, test } from 'vitest';
import { pointerAt } from './pointer-at.ts';

const span = (start: number, end: number) => ({ start, end, text: 'x'.repeat(end - start) });
const evidence = (start: number, end: number) =>
  ({ span: span(start, end), ruleId: 'test', certainty: 'stated' }) as const;

const profile: CandidateProfile = {
  asOf: '2026-01-01',
  positions: [
    {
      id: 'position-1',
      title: 'Office Manager',
      employer: null,
      location: null,
      start: null,
      end: null,
      months: 0,
      healthcare: { value: true, evidence: null },
      management: { value: true, evidence: null },
      setting: null,
      specialty: null,
      highlights: [],
      span: span(0, 40),
    },
  ],
  education: [],
  credentials: [],
  languages: [
    { code: 'es', level: null, evidence: evidence(50, 57) },
    { code: 'pt', level: null, evidence: evidence(60, 70) },
  ],
  skills: [],
  months: {
    total: 0,
    healthcare: 0,
    management: 0,
    medicalOffice: 0,
    medicalOfficeManagement: 0,
    office: 0,
  },
};

test.each([
  ['experience', span(0, 40), '/positions/0'],
  ['language', span(62, 70), '/languages/1'],
  ['language', null, '/languages'],
  ['degree', null, '/education'],
  ['role', span(80, 90), '/positions'],
] as const)('a judgement of %s that quotes %j is about %s', (kind, resumeSpan, pointer) => {
  expect(pointerAt(profile, { kind, resumeSpan })).toBe(pointer);
});
