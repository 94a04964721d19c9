import { describe, expect, test } from 'vitest';
import { match } from './testing/judged.ts';
import { person } from './testing/person.ts';
import { allOf, anyOf, credential, degree, inLieu, language, posting, years } from './testing/posting.ts';

const title = 'Medical Office Manager';
const text =
  'Runs the office of two physicians: hires and trains staff, billing, payroll and scheduling of patients.';
const manager = {
  title: 'Practice Manager',
  months: 72,
  healthcare: true,
  management: true,
  duties: ['Hired and trained staff', 'Managed billing, payroll and scheduling'],
};

describe('the gate of a must', () => {
  const asks = [degree('bachelor'), years(3, 'medical-office-management')];
  const offered = posting({ title, text, asks });

  test('who meets every must is strong', () => {
    const found = match(offered, person({ jobs: [manager], degrees: ['bachelor'] }));
    expect(found).toMatchObject({ verdict: 'strong', coverage: 1 });
    expect(found.score).toBeGreaterThan(90);
  });

  test('an unmet must keeps all else from lifting the score', () => {
    const found = match(offered, person({ jobs: [manager], degrees: ['high-school'] }));
    expect(found.score).toBeLessThanOrEqual(55);
    expect(found.verdict).toBe('partial');
  });

  test('a licence that is missing leaves nobody above weak', () => {
    const licensed = posting({ title, text, asks: [...asks, credential('NHA')] });
    const found = match(licensed, person({ jobs: [manager], degrees: ['master'] }));
    expect(found).toMatchObject({ verdict: 'weak' });
    expect(found.score).toBeLessThanOrEqual(30);
  });

  test('another occupation leaves nobody above weak, whatever the papers', () => {
    const jobs = [{ title: 'Electrician', months: 200, management: true }];
    const found = match(
      posting({ title, text, asks: [degree('bachelor')] }),
      person({ jobs, degrees: ['master'] }),
    );
    expect(found.verdict).toBe('weak');
  });

  test('a wish that is not met closes nothing', () => {
    const wishes = posting({ title, text, asks: [degree('bachelor', 'preferred')] });
    expect(match(wishes, person({ jobs: [manager], degrees: ['high-school'] })).score).toBeGreaterThan(60);
  });
});

test('nobody is strong without the world of care that the years are asked for in', () => {
  const asks = [degree('bachelor'), years(1, 'medical-office', { scopeText: 'in a dental office' })];
  const offered = posting({ title: 'Dental Office Manager', text, setting: 'dental-practice', asks });
  const verdict = (setting: 'clinic' | 'dental-practice') =>
    match(offered, person({ jobs: [{ ...manager, setting }], degrees: ['bachelor'] }));
  expect(verdict('clinic').score).toBeGreaterThan(75);
  expect(verdict('clinic').verdict).toBe('good');
  expect(verdict('dental-practice').verdict).toBe('strong');
});

describe('what the resume does not say', () => {
  const jobs = [manager];
  const offered = posting({ title, text, asks: [language('es')] });
  const silent = match(offered, person({ jobs }));

  test('lowers the coverage and stands between met and unmet', () => {
    const met = match(offered, person({ jobs, languages: ['es'] }));
    const [, spanish] = silent.requirements;
    expect(silent.coverage).toBeLessThan(met.coverage);
    expect(silent.score).toBeLessThan(met.score);
    expect(spanish).toMatchObject({ status: 'unknown', resumeSpan: null });
    expect(spanish?.credit).toBeGreaterThan(0);
  });

  test('is judged by how near the work is', () => {
    const far = match(offered, person({ jobs: [{ title: 'Electrician', months: 72 }] }));
    expect(far.requirements[1]?.credit).toBeLessThan(silent.requirements[1]?.credit ?? 0);
  });

  test('is not changed by another line that has nothing to do with it', () => {
    expect(match(offered, person({ jobs, languages: ['fr'], credentials: ['CPHT'] }))).toEqual(silent);
  });

  test('lets nobody be strong on silence', () => {
    const asks = ['CMPE', 'CPC', 'CHAM', 'RHIT', 'CCS'].map((id) => credential(id));
    const found = match(posting({ title, text, asks }), person({ jobs }), {
      weights: { role: 30, 'credential-CMPE': 21 },
    });
    expect(found.score).toBeGreaterThan(60);
    expect(found.verdict).not.toBe('strong');
  });
});

describe('alternatives', () => {
  const tiers = anyOf(
    allOf(degree('bachelor'), years(3, 'medical-office')),
    allOf(degree('associate'), years(5, 'medical-office')),
  );
  const offered = posting({ title, text, asks: [tiers] });
  const found = match(offered, person({ jobs: [manager], degrees: ['associate'] }));

  test('take the best branch, say so, and leave the other out', () => {
    expect(found.requirements.map(({ requirementId, status }) => [requirementId, status])).toEqual([
      ['role', 'met'],
      ['experience-medical-office-5', 'met'],
      ['degree-associate', 'met'],
    ]);
    expect(found.requirements[2]?.why).toContain(
      'Also accepted: Bachelor’s degree and 3 years in a medical office.',
    );
    expect(found.requirements[1]?.why).not.toContain('Also accepted');
  });

  test('weigh the same for everybody, whichever branch is taken', () => {
    const lieu = posting({ title, text, asks: [anyOf(allOf(degree('bachelor'), years(3)), inLieu())] });
    const weightOf = (degrees: 'bachelor'[]) =>
      match(lieu, person({ jobs: [manager], degrees })).requirements.reduce(
        (sum, { weight }) => sum + weight,
        0,
      );
    expect(weightOf([])).toBeCloseTo(weightOf(['bachelor']), 2);
  });
});

describe('weights', () => {
  const offered = posting({ title, text, asks: [degree('bachelor'), language('es', 'preferred')] });
  const who = person({ jobs: [manager], degrees: ['bachelor'] });

  test('are suggested by the posting: what it requires weighs three of what it would like', () => {
    expect(match(offered, who).weights.suggested).toEqual({
      role: 4,
      'degree-bachelor': 3,
      'language-es': 1,
    });
  });

  test('are the recruiter’s where given, and both are told', () => {
    const weighed = match(offered, who, { weights: { 'language-es': 9, nonsense: 4 } });
    expect(weighed.weights.applied).toEqual({ role: 4, 'degree-bachelor': 3, 'language-es': 9 });
    expect(weighed.weights.suggested['language-es']).toBe(1);
    expect(weighed.score).toBeLessThan(match(offered, who).score);
  });

  test('of zero take a requirement out, with its gate', () => {
    const unmet = person({ jobs: [manager], degrees: ['high-school'] });
    expect(match(offered, unmet, { weights: { 'degree-bachelor': 0 } }).verdict).toBe('good');
    expect(
      match(offered, who, { weights: { role: 0, 'degree-bachelor': 0, 'language-es': 0 } }),
    ).toMatchObject({
      score: 0,
      coverage: 0,
    });
  });
});

test('tells the work first, then the musts by their weight, then the wishes', () => {
  const asks = [
    language('es', 'preferred'),
    degree('bachelor'),
    degree('master', 'preferred'),
    years(3, 'medical-office'),
  ];
  const found = match(posting({ title, text, asks }), person({ jobs: [manager] }));
  expect(found.requirements.map(({ requirementId }) => requirementId)).toEqual([
    'role',
    'experience-medical-office-3',
    'degree-bachelor',
    'language-es',
    'degree-master',
  ]);
});

test('quotes both documents, and names both versions', () => {
  const offered = posting({ title, text, asks: [credential('CMPE')] });
  const found = match(offered, person({ jobs: [manager], credentials: ['CMPE'] }), { extraction: '7' });
  expect(found.requirements[1]).toMatchObject({
    postingSpan: { text: 'asks credential-CMPE' },
    resumeSpan: { text: 'CMPE' },
  });
  expect(found.versions).toEqual({ extraction: '7', matching: expect.any(String) });
});
