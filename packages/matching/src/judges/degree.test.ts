import { cipCodesOf } from '@omm/requirement-model';
import { describe, expect, test } from 'vitest';
import { judged } from '../testing/judged.ts';
import { person } from '../testing/person.ts';
import { anyOf, degree, educationInLieu, inLieu, years } from '../testing/posting.ts';

describe('a degree', () => {
  test.each([
    ['bachelor', ['bachelor'], 'met', 1],
    ['bachelor', ['master'], 'met', 1],
    ['bachelor', ['high-school', 'bachelor'], 'met', 1],
    ['bachelor', ['associate'], 'partly', 0.5],
    ['bachelor', ['certificate'], 'unmet', 0.25],
    ['bachelor', ['high-school'], 'unmet', 0.125],
    ['high-school', ['high-school'], 'met', 1],
    ['bachelor', [{ level: 'bachelor', inProgress: true }], 'partly', 0.6],
  ] as const)('asked %s, held %j: %s', (asked, held, status, credit) => {
    expect(judged(degree(asked), person({ degrees: [...held] }))).toMatchObject({ status, credit });
  });

  test('is unknown where the resume names none', () => {
    expect(judged(degree('bachelor'), person({}))).toMatchObject({
      status: 'unknown',
      why: 'Asks for a bachelor’s degree; the resume names no degree.',
      resumeSpan: null,
    });
  });

  test.each([
    ['health administration', 'met'],
    ['nursing', 'partly'],
    ['fine arts', 'partly'],
    ['something of their own', 'met'],
  ])('of business, held in %s: %s', (field, status) => {
    const who = person({ degrees: [{ level: 'bachelor', field }] });
    expect(judged(degree('bachelor', 'required', ['business', 'health administration']), who).status).toBe(
      status,
    );
  });

  test('is made up for in part by experience where the practice is small, with the rule’s source', () => {
    const who = person({
      degrees: ['high-school'],
      jobs: [{ title: 'Medical Office Manager', months: 84, healthcare: true }],
    });
    expect(judged(degree('bachelor'), who, { setting: 'small-practice' })).toMatchObject({
      status: 'partly',
      credit: 0.8,
      rule: { id: 'substitution/small-practice', source: '000, 001, 002' },
    });
    expect(judged(degree('bachelor'), who, { setting: 'hospital' })).toMatchObject({
      status: 'unmet',
      credit: 0.125,
    });
  });
});

describe('experience in place of a degree', () => {
  const asked = anyOf(degree('bachelor'), inLieu());
  const manager = (months: number) =>
    person({
      degrees: ['high-school'],
      jobs: [{ title: 'Medical Office Manager', months, healthcare: true }],
    });

  test('meets the degree fully at the years of the requirement model, and says which alternative it was', () => {
    const found = judged(asked, manager(60));
    expect(found).toMatchObject({
      kind: 'experience-in-lieu',
      status: 'met',
      rule: { id: 'substitution/offered', source: '000, 001, 002' },
    });
    expect(found.why).toBe(
      '5 years of experience may stand in for the degree; the resume shows 5 in a medical office. Also accepted: Bachelor’s degree.',
    );
  });

  test('counts in part below them', () => {
    expect(judged(asked, manager(36))).toMatchObject({ status: 'partly', credit: 0.6 });
  });

  test('goes by the posting’s own years where it names them, and then by no rule of ours', () => {
    const found = judged(anyOf(degree('bachelor'), inLieu(3)), manager(36));
    expect(found.status).toBe('met');
    expect(found.rule).toBeUndefined();
  });
});

describe('education in place of experience', () => {
  const asked = anyOf(years(3, 'medical-office'), educationInLieu('associate'));

  test('meets the years that nobody has worked', () => {
    expect(judged(asked, person({ degrees: ['bachelor'] }))).toMatchObject({
      kind: 'education-in-lieu',
      status: 'met',
      why: expect.stringContaining('the resume shows a bachelor’s degree'),
    });
  });

  test('is nothing below the level that is named', () => {
    expect(
      judged(
        anyOf(educationInLieu('associate'), educationInLieu('bachelor')),
        person({ degrees: ['high-school'] }),
      ),
    ).toMatchObject({
      kind: 'education-in-lieu',
      status: 'unmet',
      credit: 0,
    });
  });
});

describe('a field by its code', () => {
  const asked = { cipCodes: ['51.0701'] };
  const of = (field: string, value: { cipCodes: string[]; relatedField?: boolean } = asked) =>
    judged(
      degree('bachelor', 'required', ['health administration'], value),
      person({ degrees: [{ level: 'bachelor', field, cipCodes: cipCodesOf([field]) }] }),
    ).credit;

  test.each([
    ['health administration', 1, 'the field itself'],
    ['medical office management', 1, 'one group of programmes'],
    ['nursing', 0.95, 'one series'],
    ['business administration', 0.95, 'a practice takes it, too'],
    ['graphic design', 0.75, 'the level, in another field'],
  ])('%s: %d (%s)', (field, credit) => {
    expect(of(field)).toBe(credit);
  });

  test('is met by a near one where the posting says that a related field will do', () => {
    expect(of('nursing', { ...asked, relatedField: true })).toBe(1);
    expect(of('graphic design', { ...asked, relatedField: true })).toBe(0.75);
  });
});
