import type { Requirement } from '@omm/contracts';
import { describe, expect, it, test } from 'vitest';
import { statedBy, valuesOf } from './stated-requirement.ts';

const read: Pick<Requirement, 'id' | 'necessity' | 'spans' | 'ruleId' | 'certainty'> = {
  id: 'one',
  necessity: 'required',
  spans: [{ start: 0, end: 4, text: 'text' }],
  ruleId: 'some/rule',
  certainty: 'stated',
};

const degree: Requirement = {
  ...read,
  kind: 'degree',
  value: { level: 'bachelor', fields: ['nursing'], cipCodes: ['51.3801'], relatedField: true },
};
const experience: Requirement = {
  ...read,
  kind: 'experience',
  value: { minimumYears: 3, maximumYears: 5, withinYears: 10 },
  scope: 'other',
  scopeText: 'in a bakery',
};
const credential: Requirement = {
  ...read,
  kind: 'credential',
  value: { id: 'RN', name: 'Registered Nurse', withinMonths: 6, states: ['OH'] },
};

describe('statedBy', () => {
  test.each<[string, Requirement]>([
    ['a degree', degree],
    ['experience', experience],
    ['a credential', credential],
    [
      'experience in place of a degree',
      { ...read, kind: 'experience-in-lieu', value: { years: 4, maximumYears: 6 } },
    ],
    ['a language', { ...read, kind: 'language', value: { code: 'es', level: 'fluent', modes: ['writing'] } }],
    ['a skill', { ...read, kind: 'skill', value: { id: 'Epic', name: 'Epic', category: 'ehr' } }],
    [
      'education in place of experience',
      {
        ...read,
        kind: 'education-in-lieu',
        value: { level: 'associate', educationYears: 2, experienceYears: 1 },
      },
    ],
  ])('states %s as it was read where nothing is changed', (_, requirement) => {
    const { id, spans, ruleId, certainty, ...stated } = requirement;
    expect(statedBy(valuesOf(requirement), requirement)).toEqual(stated);
  });

  it('drops the codes of fields of study that are not those that were read', () => {
    const stated = statedBy({ ...valuesOf(degree), fields: ['business'] }, degree);
    expect(stated?.value).toEqual({ level: 'bachelor', fields: ['business'], relatedField: true });
  });

  it('drops an upper end below the least years, and the words for another field with the field', () => {
    const stated = statedBy({ ...valuesOf(experience), years: 8, scope: 'office' }, experience);
    expect(stated).toMatchObject({
      scope: 'office',
      scopeText: null,
      value: { minimumYears: 8, maximumYears: null },
    });
  });

  it('keeps of another credential neither where nor by when', () => {
    const values = { ...valuesOf(credential), credential: { id: 'CMM', name: 'Certified Medical Manager' } };
    expect(statedBy(values, credential)?.value).toEqual({
      id: 'CMM',
      name: 'Certified Medical Manager',
      withinMonths: null,
    });
  });

  it('states another kind by what is said of it alone', () => {
    const stated = statedBy({ ...valuesOf(degree), kind: 'language', language: 'pt' }, degree);
    expect(stated).toEqual({ kind: 'language', necessity: 'required', value: { code: 'pt', level: null } });
  });

  test.each(['language', 'credential', 'skill'] as const)('says nothing of a %s without a name', (kind) => {
    expect(statedBy({ ...valuesOf(null), kind }, null)).toBeNull();
  });
});
