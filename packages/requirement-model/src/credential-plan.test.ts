import type { CandidateProfile } from '@omm/contracts';
import { describe, expect, test } from 'vitest';
import { credentialPlan } from './credential-plan.ts';

type Told = {
  readonly years?: Partial<Record<'healthcare' | 'medicalOfficeManagement' | 'office', number>>;
  readonly degree?: Pick<CandidateProfile['education'][number], 'level' | 'field' | 'status'>;
  readonly credentials?: readonly Pick<CandidateProfile['credentials'][number], 'id' | 'status'>[];
  readonly setting?: CandidateProfile['positions'][number]['setting'];
};

const span = { start: 0, end: 1, text: 'x' };
const evidence = { span, ruleId: 'x', certainty: 'stated' } as const;

/** A resume that says so much and no more. */
function profile({ years = {}, degree, credentials = [], setting = null }: Told): CandidateProfile {
  const { healthcare = 0, medicalOfficeManagement = 0, office = 0 } = years;
  const total = Math.max(healthcare, office) * 12;
  const job = { value: true, evidence: null };
  return {
    asOf: '2026-01-01',
    positions: [
      {
        id: 'position-1',
        title: 'Manager',
        employer: null,
        location: null,
        start: null,
        end: null,
        months: total,
        healthcare: job,
        management: job,
        setting,
        specialty: null,
        highlights: [],
        span,
      },
    ],
    education: degree ? [{ id: 'e', institution: null, end: null, evidence, ...degree }] : [],
    credentials: credentials.map((held) => ({ ...held, evidence })),
    languages: [],
    skills: [],
    months: {
      total,
      healthcare: healthcare * 12,
      management: 0,
      medicalOffice: 0,
      medicalOfficeManagement: medicalOfficeManagement * 12,
      office: office * 12,
    },
  };
}

const planned = (told: Told) => credentialPlan(profile(told)).map(({ id, status }) => `${id} ${status}`);

describe('credentials within reach', () => {
  test('of a manager: the exam that the years and the degree open comes first', () => {
    const degree = { level: 'associate', field: 'Medical Billing', status: 'completed' } as const;
    expect(planned({ years: { healthcare: 8, medicalOfficeManagement: 3 }, degree })).toEqual([
      'CMM eligible',
      'CMPE unknown',
      'CMOM unknown',
      'CEHRS unknown',
      'CBCS unknown',
    ]);
  });

  test('of a receptionist: what the years do not reach comes last, and the helper’s credential is offered', () => {
    expect(planned({ years: { healthcare: 1, office: 1 } })).toEqual([
      'CMOM unknown',
      'CMAA unknown',
      'CEHRS unknown',
      'CBCS unknown',
      'CMM missing',
      'CMPE missing',
    ]);
  });

  test.each([
    ['in another field', { level: 'bachelor', field: 'Fine Arts', status: 'completed' }],
    [
      'in a science that is no health profession',
      { level: 'bachelor', field: 'Biology', status: 'completed' },
    ],
    ['not finished', { level: 'bachelor', field: 'Business Administration', status: 'in-progress' }],
    ['of a high school', { level: 'high-school', field: 'Business', status: 'completed' }],
    ['of no named field', { level: 'bachelor', field: null, status: 'completed' }],
  ] as const)('a degree %s leaves the credits unknown', (_what, degree) => {
    expect(planned({ years: { healthcare: 4 }, degree })).toContain('CMM unknown');
  });

  test('what is held, or included in what is held, is not planned; an expired one is', () => {
    const years = { healthcare: 8, medicalOfficeManagement: 3 };
    const ids = planned({
      years,
      credentials: [
        { id: 'FACMPE', status: 'held' },
        { id: 'CMOM', status: 'held' },
        { id: 'CBCS', status: 'expired' },
      ],
    });
    expect(ids).toEqual(['CMM unknown', 'CEHRS unknown', 'CBCS unknown']);
  });

  test('one under way says so', () => {
    const person = profile({ years: { healthcare: 4 }, credentials: [{ id: 'CMM', status: 'in-progress' }] });
    const begun = credentialPlan(person).flatMap((one) => (one.begun ? [one.id] : []));
    expect(begun).toEqual(['CMM']);
  });

  test('the state’s license is planned by those of long-term care alone', () => {
    const years = { healthcare: 4 };
    expect(planned({ years, setting: 'nursing-home' })).toContain('NHA unknown');
    expect(planned({ years, setting: 'hospital' })).not.toContain('NHA unknown');
  });

  test('nothing is planned for who worked neither in health care nor in an office', () => {
    expect(planned({})).toEqual([]);
  });
});
