import type { Condition, PostingTerms, Requirement, RequirementNode } from '@omm/contracts';
import { describe, expect, it, test } from 'vitest';
import { conditionWords } from './condition-words.ts';
import { jobTerms, postingHighlights, type RequirementRoot, requirementGroups } from './posting-facts.ts';
import { requirementWords } from './requirement-words.ts';

const base: Pick<Requirement, 'necessity' | 'spans' | 'ruleId' | 'certainty'> = {
  necessity: 'required',
  spans: [{ start: 0, end: 4, text: 'text' }],
  ruleId: 'rule',
  certainty: 'stated',
};
const degree: Requirement = {
  ...base,
  id: 'degree-1',
  kind: 'degree',
  value: { level: 'bachelor', fields: ['business', 'health care'] },
};
const inLieu: Requirement = { ...base, id: 'lieu-1', kind: 'experience-in-lieu', value: { years: 5 } };
const spanish: Requirement = {
  ...base,
  id: 'language-1',
  kind: 'language',
  necessity: 'preferred',
  value: { code: 'es', level: null },
};
const years = (minimumYears: number | null, maximumYears: number | null): Requirement => ({
  ...base,
  id: 'experience-1',
  kind: 'experience',
  value: { minimumYears, maximumYears },
  scope: 'medical-office',
  scopeText: null,
});
const license: Requirement = {
  ...base,
  id: 'credential-1',
  kind: 'credential',
  value: { id: 'DL', name: 'Driver’s license', withinMonths: null },
};
const lifting: Condition = {
  ...base,
  id: 'physical-demand-1',
  kind: 'physical-demand',
  value: { demand: 'lift', pounds: 25 },
};
const noTerms: PostingTerms = {
  employmentTypes: [],
  pay: null,
  supervises: null,
  setting: null,
  specialty: null,
  location: null,
  remote: null,
};
const one = (requirement: Requirement): RequirementNode => ({ type: 'one', requirement });
const root = (of: RequirementNode[]): RequirementRoot => ({ type: 'allOf', of });

test.each<[Requirement, string]>([
  [degree, 'Bachelor’s degree in business or health care'],
  [inLieu, '5 years of experience in place of the degree'],
  [spanish, 'Spanish'],
  [years(3, null), '3 years or more in a medical office'],
  [years(2, 4), '2 to 4 years in a medical office'],
  [years(null, null), 'Experience in a medical office'],
  [license, 'Driver’s license'],
])('says a requirement in words (%#)', (requirement, words) => {
  expect(requirementWords(requirement)).toBe(words);
});

describe('requirementGroups', () => {
  it('keeps alternatives together, as a must where one of them is', () => {
    const either: RequirementNode = { type: 'anyOf', of: [one(degree), one(inLieu)] };
    expect(requirementGroups(root([either, one(spanish)]))).toEqual({
      required: [either],
      preferred: [one(spanish)],
    });
  });
});

it('marks a nice-to-have in another tone than a must-have, and the job in a third', () => {
  const span = { start: 9, end: 12, text: 'pay' };
  const terms: PostingTerms = {
    ...noTerms,
    setting: { value: 'clinic', span, ruleId: 'r', certainty: 'stated' },
  };
  const highlights = postingHighlights({
    root: root([one(degree), one(spanish)]),
    conditions: [lifting],
    terms,
  });
  expect(highlights.map(({ id, tone, label }) => [id, tone, label])).toEqual([
    ['degree-1', 'accent', 'Must have: Bachelor’s degree in business or health care'],
    ['language-1', 'warm', 'Nice to have: Spanish'],
    ['physical-demand-1', 'accent', 'Must have: Lift up to 25 lb'],
    ['term-setting', 'cool', 'Kind of practice: Clinic'],
  ]);
});

it('leaves out what the posting does not say of the job', () => {
  expect(jobTerms(noTerms)).toEqual([]);
});

test.each<[Condition, string]>([
  [lifting, 'Lift up to 25 lb'],
  [{ ...base, id: 'travel-1', kind: 'travel', value: { percent: 10 } }, 'Travel, up to 10% of the time'],
  [{ ...base, id: 'travel-1', kind: 'travel', value: { percent: null } }, 'Travel'],
  [
    { ...base, id: 'screening-1', kind: 'screening', value: { screening: 'background-check' } },
    'Background check',
  ],
  [{ ...base, id: 'vaccination-1', kind: 'vaccination', value: { vaccine: 'influenza' } }, 'Flu vaccination'],
  [{ ...base, id: 'minimum-age-1', kind: 'minimum-age', value: { years: 18 } }, 'At least 18 years old'],
])('says a condition in words (%#)', (condition, words) => {
  expect(conditionWords(condition)).toBe(words);
});

it('says what the job offers and when it is worked', () => {
  const fact = <T>(value: T) => ({
    value,
    span: { start: 0, end: 4, text: 'text' },
    ruleId: 'r',
    certainty: 'stated' as const,
  });
  const terms: PostingTerms = {
    ...noTerms,
    payNegotiable: fact(true),
    bonuses: [fact({ kind: 'signing', amount: 1500 })],
    benefits: [fact('dental-insurance')],
    shifts: [fact('monday-to-friday')],
    hoursPerWeek: fact({ min: 36, max: 40 }),
    workHours: [fact({ from: '08:00', to: '17:30' })],
    teamSize: fact({ min: 8, max: null }),
    practiceSize: [fact({ min: 4, max: 4, unit: 'physicians' })],
    startDate: fact('2026-12-01'),
    contacts: [fact({ kind: 'email', value: 'jobs@maple-clinic.example' })],
    howToApply: [fact('no-calls')],
  };
  expect(jobTerms(terms).map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Pay: Depends on experience',
    'Bonus: Signing bonus, $1,500',
    'Schedule: Monday to Friday',
    'Hours a week: 36 to 40',
    'Time of day: 8:00 AM to 5:30 PM',
    'Start: December 1, 2026',
    'Team: Leads 8 or more',
    'Size of practice: 4 physicians',
    'Benefits: Dental insurance',
    'How to apply: Do not call',
    'Contact: jobs@maple-clinic.example',
  ]);
});
