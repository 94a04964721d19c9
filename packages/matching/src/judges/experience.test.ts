import { describe, expect, test } from 'vitest';
import { judged, match } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { experience, posting, years } from '../testing/posting.ts';

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

  test('are a part of it where the field is a place of care, and none where it is an occupation', () => {
    const place = years(2, 'other', { scopeText: 'in a clinic or community outreach setting' });
    const nurse = person({ jobs: [{ title: 'Staff Nurse', months: 60, healthcare: true }] });
    expect(judged(place, nurse)).toMatchObject({ status: 'partly', credit: 0.7 });
    expect(judged(billing, nurse).status).toBe('unmet');
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
  const untold = [{ title: 'Receptionist', months: 60, healthcare: true }];
  expect(judged(asked, person({ jobs: untold })).why).toBe(
    'Asks for 4 years in a dental office; the resume shows 5 years in another place of care, which counts in part.',
  );
  const named = years(4, 'medical-office', { scopeText: 'dental office experience' });
  expect(judged(named, person({ jobs })).label).toBe('4 years in a dental practice');
  const dental = [
    { title: 'Receptionist', months: 60, healthcare: true, setting: 'dental-practice' as const },
  ];
  expect(judged(asked, person({ jobs: dental })).status).toBe('met');
});

describe('years of late', () => {
  const asked = experience({ minimumYears: 2, withinYears: 3 }, 'medical-office');
  const desk = (months: number, ago: number) =>
    person({ jobs: [{ title: 'Medical Receptionist', months, ago, healthcare: true }] });

  test.each([
    [desk(24, 0), 'met', 1, 'the resume shows 2.'],
    // a year of it in the window; ten years of it, not of late, are worth more
    [desk(120, 23), 'partly', 0.7, 'not all of it recent, which counts in part.'],
    [desk(12, 0), 'partly', 0.5, 'the resume shows 1.'],
    [desk(24, 90), 'partly', 0.7, 'not all of it recent, which counts in part.'],
  ] as const)('%#: %s', (who, status, credit, words) => {
    const found = judged(asked, who);
    expect(found).toMatchObject({ status, credit });
    expect(found.why).toMatch(/^Asks for 2 years in a medical office within the last 3 years; /);
    expect(found.why.endsWith(words)).toBe(true);
  });

  test('are those of the last five where the posting only says recent', () => {
    const recent = experience({ minimumYears: 2, recent: true }, 'medical-office');
    expect(judged(recent, desk(24, 30)).status).toBe('met');
    expect(judged(recent, desk(24, 90)).status).toBe('partly');
  });
});

describe('years with a skill', () => {
  const epic = { id: 'Epic', name: 'Epic', category: 'ehr' as const };
  const desk = { title: 'Medical Receptionist', months: 48, healthcare: true };
  const earlier = { title: 'Medical Secretary', months: 12, ago: 48, healthcare: true };
  const asked = experience({ minimumYears: 2, skillIds: ['Epic', 'Cerner'] }, 'medical-office');
  const why = 'Asks for 2 years in a medical office with Epic or Cerner; the resume shows';

  test.each([
    ['used in the jobs', [{ ...epic, at: [0] }], 1, `${why} 5. It shows 4 years with Epic or Cerner.`],
    ['used for half of it', [{ ...epic, at: [1] }], 0.85, `${why} 5. It shows 1 year with Epic or Cerner.`],
    ['in a list of skills', [epic], 0.7, `${why} 5. It names Epic, and not for how long.`],
    ['nowhere', [], 0.5, `${why} 5. It does not name work with Epic or Cerner.`],
  ])('%s: %s', (_, skills, credit, words) => {
    expect(judged(asked, person({ jobs: [desk, earlier], skills }))).toMatchObject({
      status: credit === 1 ? 'met' : 'partly',
      credit,
      why: words,
    });
  });

  test('are too few where the years are, whatever is named', () => {
    const who = person({ jobs: [{ ...desk, months: 6 }], skills: [{ ...epic, at: [0] }] });
    expect(judged(asked, who).status).toBe('unmet');
  });

  test('are years of the scope where the skill is the scope’s own', () => {
    const staff = experience({ minimumYears: 2, skillIds: ['staff-supervision'] }, 'management');
    expect(judged(staff, practiceManager(30)).status).toBe('met');
  });

  test('are judged by the skill alone in a field that we do not know', () => {
    const birds = (skillIds: string[]) => years(2, 'other', { scopeText: 'falconry', skillIds });
    expect(judged(birds(['Epic']), person({ jobs: [desk], skills: [{ ...epic, at: [0] }] })).status).toBe(
      'met',
    );
    expect(judged(birds(['Epic']), person({ jobs: [desk] })).status).toBe('unknown');
  });
});
