import { describe, expect, test } from 'vitest';
import { judged, match } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { posting, years } from '../testing/posting.ts';

const practiceManager = (months: number) =>
  person({ jobs: [{ title: 'Practice Manager', months, healthcare: true, management: true }] });
const receptionist = (months: number) =>
  person({ jobs: [{ title: 'Medical Receptionist', months, healthcare: true }] });
const clerk = (months: number) => person({ jobs: [{ title: 'Office Assistant', months }] });
const engineer = (months: number) => person({ jobs: [{ title: 'Software Engineer', months }] });

describe('years of experience', () => {
  test.each([
    [36, 'met', 1],
    [62, 'met', 1],
    [18, 'partly', 0.5],
    [12, 'unmet', 0.333],
  ] as const)('three asked, %i months shown: %s', (months, status, credit) => {
    expect(judged(years(3, 'medical-office'), receptionist(months))).toMatchObject({ status, credit });
  });

  test('are said in numbers', () => {
    expect(judged(years(3, 'medical-office'), receptionist(62)).why).toBe(
      'Asks for 3 years in a medical office; the resume shows 5.2.',
    );
    expect(judged(years(3, 'medical-office'), clerk(120)).why).toBe(
      'Asks for 3 years in a medical office; the resume shows 10 years of office work, which counts in part.',
    );
  });

  test.each(['medical-office', 'healthcare', 'management', 'office', 'any'] as const)(
    'of managing a medical office count fully as %s',
    (scope) => {
      expect(judged(years(3, scope), practiceManager(36)).status).toBe('met');
    },
  );

  test.each([
    ['medical-office', clerk(240), 'partly', 0.6],
    ['medical-office-management', receptionist(240), 'partly', 0.5],
    ['medical-office-management', clerk(240), 'unmet', 0.3],
    ['healthcare', clerk(240), 'unmet', 0],
    ['any', engineer(240), 'met', 1],
  ] as const)('of a broader kind count in part as %s, however long', (scope, who, status, credit) => {
    expect(judged(years(3, scope), who)).toMatchObject({ status, credit });
  });

  test.each([
    [0, 'unmet', 0],
    [1, 'partly', 0.542],
    [12, 'met', 1],
  ] as const)('with no number asked, %i months of it: %s', (months, status, credit) => {
    const who = person({
      jobs: [
        ...(months === 0 ? [] : [{ title: 'Medical Receptionist', months, healthcare: true }]),
        { title: 'Welder', months: 20 },
      ],
    });
    expect(judged(years(null, 'medical-office'), who)).toMatchObject({ status, credit });
  });

  test('are met without any where the posting starts at zero', () => {
    expect(judged(years(0, 'healthcare'), engineer(5)).status).toBe('met');
  });

  test('are unknown where nothing on the resume is dated', () => {
    expect(judged(years(3, 'any'), person({ jobs: [{ title: 'Nurse', months: 0 }] })).status).toBe('unknown');
  });
});

describe('years in a field of its own', () => {
  const billing = years(2, 'other', { scopeText: 'medical billing' });

  test.each([
    ['the same work', person({ jobs: [{ title: 'Medical Biller', months: 30, healthcare: true }] }), 'met'],
    [
      'a duty among others',
      person({ jobs: [{ title: 'Clinic Aide', months: 30, duties: ['Medical billing'] }] }),
      'partly',
    ],
    ['other work', engineer(90), 'unmet'],
  ] as const)('%s: %s', (_, who, status) => {
    expect(judged(billing, who).status).toBe(status);
  });

  test('are unknown where we do not know the field', () => {
    expect(judged(years(2, 'other', { scopeText: 'falconry' }), engineer(90)).status).toBe('unknown');
  });
});

describe('years in a medical office', () => {
  const asked = years(1, 'medical-office');
  const at = (setting: 'veterinary-practice' | 'dental-practice' | 'clinic', months = 40) => ({
    title: 'Receptionist',
    months,
    healthcare: true,
    setting,
  });

  test.each([
    ['veterinary-practice', 'a veterinary practice'],
    ['dental-practice', 'a dental practice'],
  ] as const)('are another world of care in %s, and the sentence says so', (setting, place) => {
    const found = match(
      posting({ title: 'Medical Receptionist', asks: [asked] }),
      person({ jobs: [at(setting)] }),
    );
    expect(found.requirements[1]).toMatchObject({
      status: 'partly',
      credit: 0.7,
      why: `Asks for 1 year in a medical office; the resume shows 3.3 years in ${place}, which counts in part.`,
    });
    expect(found.verdict).not.toBe('strong');
  });

  test('are told apart where somebody has both', () => {
    const who = person({ jobs: [at('clinic', 6), at('veterinary-practice')] });
    expect(judged(asked, who).why).toBe(
      'Asks for 1 year in a medical office; the resume shows 0.5 of just that, and 3.8 years in a medical office, partly in a veterinary practice, which counts in part.',
    );
  });

  test('are meant in the posting’s own world', () => {
    const who = person({ jobs: [at('dental-practice')] });
    expect(judged(asked, who, { setting: 'dental-practice' }).status).toBe('met');
    const either = years(1, 'medical-office', { scopeText: 'in a medical or dental office' });
    expect(judged(either, who).status).toBe('met');
  });

  test('are known by the title where the place is not', () => {
    const jobs = [{ title: 'Veterinary Receptionist', months: 40, healthcare: true }];
    expect(judged(asked, person({ jobs })).status).toBe('partly');
  });
});

test('says the place in the posting’s own words, and where the years were worked instead', () => {
  const asked = years(4, 'medical-office', { scopeText: 'in a dental office' });
  const jobs = [{ title: 'Receptionist', months: 60, healthcare: true, setting: 'clinic' as const }];
  expect(judged(asked, person({ jobs }))).toMatchObject({
    label: '4 years in a dental office',
    credit: 0.7,
    why: 'Asks for 4 years in a dental office; the resume shows 5 years in a clinic, which counts in part.',
  });
  const named = years(4, 'medical-office', { scopeText: 'dental office experience' });
  expect(judged(named, person({ jobs })).label).toBe('4 years in a dental practice');
  const dental = [
    { title: 'Receptionist', months: 60, healthcare: true, setting: 'dental-practice' as const },
  ];
  expect(judged(asked, person({ jobs: dental })).status).toBe('met');
});
