import type { CandidateProfile } from '@omm/contracts';
import { describe, expect, test } from 'vitest';
import { credentialPlan } from './credential-plan.ts';

type Told = {
  readonly years?: Partial<Record<'healthcare' | 'medicalOfficeManagement' | 'office', number>>;
  readonly degree?: Pick<CandidateProfile['education'][number], 'level' | 'cipCodes' | 'status'>;
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
    education: degree ? [{ id: 'e', field: null, institution: null, end: null, evidence, ...degree }] : [],
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
  test('of a manager: the exams that no year is missing for come first', () => {
    const degree: Told['degree'] = { level: 'associate', cipCodes: ['51.0714'], status: 'completed' };
    expect(planned({ years: { healthcare: 8, medicalOfficeManagement: 3 }, degree })).toEqual([
      'CMM unknown',
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

  const creditsOf = (education: Told['degree'], healthcare = 4) =>
    credentialPlan(profile({ years: { healthcare }, ...(education && { degree: education }) }))
      .find(({ id }) => id === 'CMM')
      ?.needs.find(({ what }) => what === 'collegeCredits');

  test.each(['51.0714', '52.0201', '52'])('a finished degree in %s may hold the credits: to check', (cip) => {
    const degree: Told['degree'] = { level: 'associate', cipCodes: [cip], status: 'completed' };
    expect(creditsOf(degree)).toMatchObject({ status: 'unknown', have: null });
    expect(creditsOf(degree)?.words).toMatch(/usually holds them, check the credits$/);
  });

  test.each<[string, Told['degree']]>([
    ['in another field', { level: 'bachelor', cipCodes: ['50.0501'], status: 'completed' }],
    ['in biology', { level: 'bachelor', cipCodes: ['26.0101'], status: 'completed' }],
    // 'Culinary Management', 'Land Management'
    ['of no known programme', { level: 'bachelor', status: 'completed' }],
    ['not finished', { level: 'bachelor', cipCodes: ['52.0201'], status: 'in-progress' }],
    ['of a high school', { level: 'high-school', cipCodes: ['52'], status: 'completed' }],
  ])('a degree %s tells nothing of the credits', (_what, degree) => {
    expect(creditsOf(degree)?.words).toMatch(/the resume does not count them$/);
  });

  test('the years alone open the exam once they make up for all credits', () => {
    expect(planned({ years: { healthcare: 15 } })[0]).toBe('CMM eligible');
    expect(creditsOf(undefined, 15)).toMatchObject({ status: 'met', need: 0 });
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
