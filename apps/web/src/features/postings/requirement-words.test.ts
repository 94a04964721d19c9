import type { Requirement } from '@omm/contracts';
import { expect, test } from 'vitest';
import { requirementWords } from './requirement-words.ts';

const base: Pick<Requirement, 'id' | 'necessity' | 'spans' | 'ruleId' | 'certainty'> = {
  id: 'x-1',
  necessity: 'required',
  spans: [{ start: 0, end: 1, text: 'x' }],
  ruleId: 'x',
  certainty: 'stated',
};
const years = { minimumYears: 2, maximumYears: null };

test.each<[Requirement, string]>([
  [
    {
      ...base,
      kind: 'degree',
      value: { level: 'bachelor', fields: ['nursing', 'business'], relatedField: true },
    },
    'Bachelor’s degree in nursing, business, or a related field',
  ],
  [{ ...base, kind: 'degree', value: { level: 'bachelor', fields: [] } }, 'Bachelor’s degree'],
  [
    { ...base, kind: 'language', value: { code: 'es', level: null, modes: ['speaking', 'writing'] } },
    'Spanish, spoken and written',
  ],
  [
    {
      ...base,
      kind: 'credential',
      value: { id: 'RN', name: 'Registered Nurse', withinMonths: null, states: ['OH'] },
    },
    'Registered Nurse (OH)',
  ],
  [
    {
      ...base,
      kind: 'experience',
      value: { ...years, withinYears: 5, skillIds: ['Epic', 'medical-billing'] },
      scope: 'any',
      scopeText: null,
    },
    '2 years or more with Epic or medical billing, within the last 5 years',
  ],
  [
    { ...base, kind: 'experience', value: { ...years, recent: true }, scope: 'office', scopeText: null },
    '2 years or more in office work, recent',
  ],
])('%#: %s', (requirement, words) => expect(requirementWords(requirement)).toBe(words));
