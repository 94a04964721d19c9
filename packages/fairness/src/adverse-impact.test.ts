import type { ImpactTable, RaceEthnicity, Sex } from '@omm/contracts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Assessed, adverseImpact } from './adverse-impact.ts';

/** So many people of a category, of whom so many are selected. */
const people = (
  { sex = null, race = null }: { sex?: Sex | null; race?: RaceEthnicity | null },
  individuals: number,
  selected: number,
): Assessed[] =>
  Array.from({ length: individuals }, (_, index) => ({
    sex,
    raceEthnicity: race,
    score: 0,
    selected: index < selected,
  }));
const scored = (sex: Sex | null, ...scores: number[]): Assessed[] =>
  scores.map((score) => ({ sex, raceEthnicity: null, score, selected: false }));
const all = { excludeSmall: false };
const rowsOf = ({ rows }: ImpactTable) => rows.filter(({ individuals }) => individuals > 0);

test('a selection by sex, worked by hand', () => {
  // Men 60 of 100 = 0.6, women 45 of 90 = 0.5; 0.5 / 0.6 = 0.8333, which is more than four fifths.
  const sample = [...people({ sex: 'male' }, 100, 60), ...people({ sex: 'female' }, 90, 45)];
  const { sex } = adverseImpact(sample, all).selection;
  expect(sex.unknown).toBe(0);
  expect(sex.rows).toMatchObject([
    { sex: 'male', individuals: 100, passed: 60, rate: 0.6, impactRatio: 1, belowFourFifths: false },
    { sex: 'female', individuals: 90, passed: 45, rate: 0.5, belowFourFifths: false, warnings: [] },
  ]);
  expect(sex.rows[1]?.impactRatio).toBeCloseTo(0.8333, 4);
});

test('by race or ethnicity the highest of seven is what all are held against', () => {
  // White 48 of 80 = 0.6 is the highest; Black 12 of 48 = 0.25 → 0.4167; Asian 24 of 50 = 0.48 → 0.8, just enough;
  // Hispanic 11 of 23 = 0.4783 → 0.7971, just not.
  const sample = [
    ...people({ race: 'white' }, 80, 48),
    ...people({ race: 'black-or-african-american' }, 48, 12),
    ...people({ race: 'asian' }, 50, 24),
    ...people({ race: 'hispanic-or-latino' }, 23, 11),
  ];
  const { raceEthnicity } = adverseImpact(sample, all).selection;
  const found = rowsOf(raceEthnicity).map((row) => [
    row.raceEthnicity,
    Number(row.impactRatio?.toFixed(4)),
    row.belowFourFifths,
    row.warnings,
  ]);
  expect(found).toEqual([
    ['hispanic-or-latino', 0.7971, true, ['not-significant']],
    ['white', 1, false, []],
    ['black-or-african-american', 0.4167, true, []],
    ['asian', 0.8, false, []],
  ]);
  expect(raceEthnicity.rows).toHaveLength(7);
  expect(raceEthnicity.rows.filter(({ individuals }) => individuals === 0)).toSatisfy((rows) =>
    rows.every(
      (row: { rate: unknown; impactRatio: unknown }) => row.rate === null && row.impactRatio === null,
    ),
  );
});

test('an intersection can be below four fifths where neither sex nor race is', () => {
  // Men 30 of 50, women 30 of 50; white 30 of 50, Asian 30 of 50; but Asian women 10 of 25 against 20 of 25.
  const sample = [
    ...people({ sex: 'male', race: 'white' }, 25, 10),
    ...people({ sex: 'male', race: 'asian' }, 25, 20),
    ...people({ sex: 'female', race: 'white' }, 25, 20),
    ...people({ sex: 'female', race: 'asian' }, 25, 10),
  ];
  const { sex, raceEthnicity, intersection } = adverseImpact(sample, all).selection;
  expect([...sex.rows, ...rowsOf(raceEthnicity)].some(({ belowFourFifths }) => belowFourFifths)).toBe(false);
  expect(rowsOf(intersection).map(({ impactRatio }) => impactRatio)).toEqual([0.5, 1, 1, 0.5]);
});

describe('the scoring rate is the share above the median of the full sample', () => {
  test('with those of whom nothing is known in the median, and in no row', () => {
    // 10 20 30 40 50 60 70 80: the median is 45. Of the men 50, 60 of four are above it, of the women 70 of three.
    const sample = [...scored('male', 10, 20, 50, 60), ...scored('female', 30, 40, 70), ...scored(null, 80)];
    const { medianScore, scoring, individuals } = adverseImpact(sample, all);
    expect([individuals, medianScore, scoring.sex.unknown]).toEqual([8, 45, 1]);
    expect(scoring.sex.rows).toMatchObject([
      { individuals: 4, passed: 2, rate: 0.5, impactRatio: 1 },
      { individuals: 3, passed: 1, rate: 1 / 3, belowFourFifths: true },
    ]);
    expect(scoring.sex.rows[1]?.impactRatio).toBeCloseTo(2 / 3, 12);
  });

  test('who scores the median itself is not above it', () => {
    const { medianScore, scoring } = adverseImpact(scored('male', 10, 50, 50, 50, 90), all);
    expect(medianScore).toBe(50);
    expect(scoring.sex.rows[0]).toMatchObject({ passed: 1, rate: 0.2 });
  });
});

describe('small groups', () => {
  test('of less than two percent are named, and left out of the ratios where that is asked for', () => {
    // One of 101 is 0.99 %; selected, that one would be the highest rate, and everybody else below four fifths.
    const sample = [...people({ sex: 'male' }, 100, 50), ...people({ sex: 'female' }, 1, 1)];
    const [men, women] = adverseImpact(sample, all).selection.sex.rows;
    expect(women).toMatchObject({ impactRatio: 1, excluded: false, warnings: ['under-two-percent'] });
    expect(men).toMatchObject({ impactRatio: 0.5, belowFourFifths: true });
    expect(men?.warnings).toEqual(['not-significant', 'one-person']);
    const [menAlone, left] = adverseImpact(sample, { excludeSmall: true }).selection.sex.rows;
    expect(menAlone).toMatchObject({ impactRatio: 1, belowFourFifths: false, warnings: [] });
    expect(left).toMatchObject({ rate: 1, individuals: 1, impactRatio: null, excluded: true });
  });

  test('of two percent to the point are not small', () => {
    const sample = [...people({ sex: 'male' }, 98, 49), ...people({ sex: 'female' }, 2, 1)];
    expect(adverseImpact(sample, { excludeSmall: true }).selection.sex.rows[1]).toMatchObject({
      excluded: false,
      warnings: [],
    });
  });

  test('one person selected in another’s place turns it round', () => {
    // 3 of 10 against 2 of 10: 0.2 / 0.3 = 0.67. With one moved: 2 of 10 against 3 of 10.
    const sample = [...people({ sex: 'male' }, 10, 3), ...people({ sex: 'female' }, 10, 2)];
    const [, women] = adverseImpact(sample, all).selection.sex.rows;
    expect(women).toMatchObject({ belowFourFifths: true, warnings: ['not-significant', 'one-person'] });
  });

  test('a difference that is hardly chance carries no warning', () => {
    const sample = [...people({ sex: 'male' }, 100, 60), ...people({ sex: 'female' }, 100, 30)];
    const [, women] = adverseImpact(sample, all).selection.sex.rows;
    expect(women).toMatchObject({ impactRatio: 0.5, belowFourFifths: true, warnings: [] });
    expect(women?.pValue).toBeLessThan(0.001);
  });
});

test('four fifths to the point are enough', () => {
  // 24 of 60 = 0.4 against 10 of 20 = 0.5; in floating point 0.4 / 0.5 may be less than 0.8.
  const sample = [...people({ sex: 'male' }, 20, 10), ...people({ sex: 'female' }, 60, 24)];
  expect(adverseImpact(sample, all).selection.sex.rows[1]?.belowFourFifths).toBe(false);
});

test('nobody, or nobody selected, has no ratio', () => {
  expect(adverseImpact([], all)).toMatchObject({ individuals: 0, medianScore: null });
  const [men] = adverseImpact(people({ sex: 'male' }, 5, 0), all).selection.sex.rows;
  expect(men).toMatchObject({ rate: 0, impactRatio: null, belowFourFifths: false });
});

test('the order of people changes nothing, and nobody is lost or counted twice', () => {
  const anyone = fc.record({
    sex: fc.constantFrom(null, 'male', 'female'),
    raceEthnicity: fc.constantFrom(null, 'white', 'asian', 'two-or-more-races'),
    score: fc.integer({ min: 0, max: 100 }),
    selected: fc.boolean(),
  }) satisfies fc.Arbitrary<Assessed>;
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 60 }), (sample) => {
      const report = adverseImpact(sample, all);
      expect(adverseImpact(sample.toReversed(), all)).toEqual(report);
      for (const { unknown, rows } of [
        ...Object.values(report.selection),
        ...Object.values(report.scoring),
      ]) {
        expect(rows.reduce((sum, { individuals }) => sum + individuals, unknown)).toBe(sample.length);
        for (const { impactRatio } of rows) expect(impactRatio ?? 1).toBeLessThanOrEqual(1);
      }
    }),
  );
});
