import { describe, expect, test } from 'vitest';
import { payCheck, payReferences, payWords } from './pay-check.ts';

const unknown = { state: null, specialty: null, level: null };

describe('in range', () => {
  test.each([
    // under the tenth percentile and the mean of the state
    [40_000, 45_000, { ...unknown, state: 'OH' }, 'below'],
    [40_000, 47_999, unknown, 'below'],
    [40_000, 48_000, unknown, 'within'],
    // where the mean of the state is lower than the nation's tenth percentile
    [38_000, 40_000, { ...unknown, state: 'PR' }, 'within'],
    [30_000, 37_969, { ...unknown, state: 'PR' }, 'below'],
    [120_000, 130_000, unknown, 'above'],
    [120_000, 130_000, { ...unknown, level: 'entry' }, 'above'],
    [117_960, 130_000, unknown, 'within'],
    // who begins is not paid as the experienced are
    [110_000, 115_000, { ...unknown, level: 'entry' }, 'above'],
    [110_000, 115_000, { ...unknown, level: 'experienced' }, 'within'],
    // averages of 2009 would call any pay of today high, and never low
    [40_000, 47_000, { ...unknown, specialty: 'OB/GYN' }, 'below'],
    [60_000, 65_000, { ...unknown, specialty: 'cardiology' }, 'within'],
  ] as const)('%d to %d, %j: %s', (min, max, job, standing) => {
    expect(payCheck({ min, max }, job).standing).toBe(standing);
  });
});

const told = (job: Parameters<typeof payCheck>[1]) =>
  payCheck({ min: 60_000, max: 65_000 }, job).comparisons.map(
    ({ low, high, year, scope, differsIn, standing }) =>
      `${standing} ${low}-${high} ${scope}, ${year}${differsIn.map((one) => `; ${one}`).join('')}`,
  );

describe('each figure says whose it is, of which year, and in what it is not of the job', () => {
  test('of a job of which nothing is known', () => {
    expect(told(unknown)).toEqual([
      'within 48000-107000 10th to 90th percentile of executive secretaries (OCC 43-6011) in the United States, 2024; another occupation',
      'above 52000-52000 usual pay of entry-level medical office managers in the United States, null',
      'below 117960-null usual pay of experienced medical office managers in the United States, null',
    ]);
  });

  test('of a job in a state, in a specialty, for a beginner', () => {
    expect(told({ state: 'OH', specialty: 'OB/GYN', level: 'entry' })).toEqual([
      'below 69480-69480 mean pay of executive secretaries (OCC 43-6011) in Ohio, 2024; another occupation; all levels; all specialties',
      'within 48000-107000 10th to 90th percentile of executive secretaries (OCC 43-6011) in the United States, 2024; another occupation; all states; all levels; all specialties',
      'above 52000-52000 usual pay of entry-level medical office managers in the United States, null; all states; all specialties',
      'above 44910-44910 mean pay of medical office managers in obstetrics and gynecology, the United States, 2009; all states; all levels',
    ]);
  });

  test('a state and a specialty without figures have none', () => {
    expect(told({ state: 'MP', specialty: 'urology', level: 'entry' })).toHaveLength(2);
  });
});

test('in words: a figure without an upper end', () => {
  expect(payWords(payReferences({ ...unknown, level: 'experienced' }))).toContain(
    '$117,960 or more, usual pay of experienced medical office managers',
  );
});

test('in words: amounts with their scope, and once in what they are not of the job', () => {
  expect(payWords(payReferences({ state: 'OH', specialty: null, level: 'entry' }))).toBe(
    '$69,480, mean pay of executive secretaries (OCC 43-6011) in Ohio (2024, document 002); ' +
      '$48,000 to $107,000, 10th to 90th percentile of executive secretaries (OCC 43-6011) in the United States (2024, document 002); ' +
      '$52,000, usual pay of entry-level medical office managers in the United States (year not given, document 002). ' +
      'There are figures of another occupation, all levels and all states among them: compare with care.',
  );
});
