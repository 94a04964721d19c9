import type { PostingRequirements, Requirement, RequirementNode, Setting } from '@omm/contracts';
import { describe, expect, test } from 'vitest';
import { usualWhereSilent } from './usual-where-silent.ts';

type Told = {
  readonly title?: string;
  readonly occupation?: string;
  readonly setting?: Setting | null;
  readonly asks?: readonly RequirementNode[];
  readonly location?: string;
  readonly pay?: true;
};

const span = { start: 0, end: 1, text: 'x' };
const base: Pick<Requirement, 'necessity' | 'spans' | 'ruleId' | 'certainty'> = {
  necessity: 'required',
  spans: [span],
  ruleId: 'x',
  certainty: 'stated',
};
const fact = <T>(value: T) => ({ value, span, ruleId: 'x', certainty: 'stated' }) as const;

const degree: RequirementNode = {
  type: 'one',
  requirement: { ...base, id: 'degree-1', kind: 'degree', value: { level: 'bachelor', fields: [] } },
};
const inLieu: RequirementNode = {
  type: 'one',
  requirement: { ...base, id: 'in-lieu-1', kind: 'experience-in-lieu', value: { years: null } },
};
const years: RequirementNode = {
  type: 'one',
  requirement: {
    ...base,
    id: 'experience-1',
    kind: 'experience',
    value: { minimumYears: 3, maximumYears: null },
    scope: 'any',
    scopeText: null,
  },
};
const pay = {
  min: 60_000,
  max: 70_000,
  currency: 'USD',
  period: 'year',
  annualMin: 60_000,
  annualMax: 70_000,
} as const;

/** A posting that says so much and no more. */
function posting(told: Told): PostingRequirements {
  const {
    title = 'Practice Manager',
    occupation = 'practice-manager',
    setting = 'physician-practice',
  } = told;
  return {
    title,
    role: { occupation, span: null, duties: [] },
    root: { type: 'allOf', of: [...(told.asks ?? [])] },
    conditions: [],
    terms: {
      employmentTypes: [],
      pay: told.pay ? fact(pay) : null,
      supervises: null,
      setting: setting === null ? null : fact(setting),
      specialty: null,
      location: told.location === undefined ? null : fact(told.location),
      remote: null,
    },
  };
}

const usual = (told: Told) =>
  usualWhereSilent(posting(told)).map(
    ({ topic, sources }) => `${topic} ${sources.map(({ id }) => id).join(' ')}`,
  );

describe('what the posting leaves open', () => {
  test('everything: each statement with its documents', () => {
    expect(usual({ pay: true })).toEqual(['education 000 002 003', 'experience 000', 'experience 002']);
    expect(usualWhereSilent(posting({ pay: true })).map(({ words }) => words)).toEqual([
      'An associate’s or a bachelor’s degree; more offices today prefer the bachelor’s.',
      '2 to 5 years: relevant experience.',
      '3 to 5 years: hands-on in daily operations.',
    ]);
  });

  test('pay, with the mean of its state', () => {
    const told = usualWhereSilent(posting({ asks: [degree, inLieu, years], location: 'Dayton, OH' }));
    expect(told.map(({ topic }) => topic)).toEqual(['pay', 'pay', 'pay', 'pay']);
    expect(told[0]?.words).toBe(
      '$69,480, mean pay of executive secretaries (OCC 43-6011) in Ohio (2024; of another occupation).',
    );
  });

  test('nothing where it says all of it', () => {
    expect(usual({ asks: [degree, inLieu, years], pay: true })).toEqual([]);
  });

  test('what is asked as an alternative is asked', () => {
    expect(usual({ asks: [{ type: 'anyOf', of: [degree, years] }], setting: 'hospital', pay: true })).toEqual(
      [],
    );
  });

  test.each([
    ['physician-practice', ['substitution 000 001 002']],
    // no document says so of a hospital
    ['hospital', []],
  ] as const)('that experience may stand in for the degree: %s', (setting, expected) => {
    expect(usual({ setting, asks: [degree, years], pay: true })).toEqual(expected);
  });

  test('years of a beginner are asked of beginners', () => {
    const told = usualWhereSilent(posting({ title: 'Entry-Level Practice Manager', pay: true }));
    expect(told.map(({ words }) => words)).toContain('1 to 2 years: entry level.');
    expect(told.map(({ words }) => words)).not.toContain('2 to 5 years: relevant experience.');
  });
});

test.each<[string, Told]>([
  ['no setting is known', { setting: null }],
  ['the job leads no office', { title: 'Medical Receptionist', occupation: 'medical-receptionist' }],
  ['the job helps the head', { title: 'Assistant Practice Manager' }],
  ['the work is another', { title: 'Director of Sales', occupation: 'sales' }],
  ['it is the physicians that are led', { title: 'Medical Director', occupation: 'health-services-manager' }],
])('nothing is usual where %s', (_what, told) => {
  expect(usual(told)).toEqual([]);
});
