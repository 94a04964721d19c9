import type { PostingTerms, Requirement, RequirementNode } from '@omm/contracts';
import { describe, expect, it, test } from 'vitest';
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
  const highlights = postingHighlights({ root: root([one(degree), one(spanish)]), terms });
  expect(highlights.map(({ id, tone, label }) => [id, tone, label])).toEqual([
    ['degree-1', 'accent', 'Must have: Bachelor’s degree in business or health care'],
    ['language-1', 'warm', 'Nice to have: Spanish'],
    ['term-setting', 'cool', 'Kind of practice: Clinic'],
  ]);
});

it('leaves out what the posting does not say of the job', () => {
  expect(jobTerms(noTerms)).toEqual([]);
});
