import { z } from 'zod';

/** The categories of the EEO-1 report, which 6 RCNY 5-300 refers to. */
export const Sex = z.enum(['male', 'female']);
export type Sex = z.infer<typeof Sex>;

export const RaceEthnicity = z.enum([
  'hispanic-or-latino',
  'white',
  'black-or-african-american',
  'native-hawaiian-or-pacific-islander',
  'asian',
  'native-american-or-alaska-native',
  'two-or-more-races',
]);
export type RaceEthnicity = z.infer<typeof RaceEthnicity>;

/** What a candidate chooses to say; null: not said. */
export const SelfIdentification = z.strictObject({
  sex: Sex.nullable(),
  raceEthnicity: RaceEthnicity.nullable(),
});
export type SelfIdentification = z.infer<typeof SelfIdentification>;

/**
 * Why a row proves less than it seems to: the category has less than two percent of the data (6 RCNY 5-301(d)); the
 * difference may be chance (29 CFR 1607.4(D)); or one person selected in another's place would turn it round
 * (question 21 of the federal agencies' questions and answers on 29 CFR 1607).
 */
export const SmallGroupWarning = z.enum(['under-two-percent', 'not-significant', 'one-person']);
export type SmallGroupWarning = z.infer<typeof SmallGroupWarning>;

const share = z.number().min(0).max(1);

export const ImpactRow = z.object({
  sex: Sex.nullable(),
  raceEthnicity: RaceEthnicity.nullable(),
  individuals: z.int().nonnegative(),
  /** Selected, or scored above the median. */
  passed: z.int().nonnegative(),
  /** Null where the category is empty. */
  rate: share.nullable(),
  /** To the category with the highest rate; null where that is zero, or the category is empty or excluded. */
  impactRatio: share.nullable(),
  belowFourFifths: z.boolean(),
  /** That the difference to the highest category is chance: Fisher's exact test, two-sided. */
  pValue: share.nullable(),
  excluded: z.boolean(),
  warnings: z.array(SmallGroupWarning),
});
export type ImpactRow = z.infer<typeof ImpactRow>;

export const ImpactTable = z.object({
  /** Assessed, and not in the table: what they are is not known. */
  unknown: z.int().nonnegative(),
  rows: z.array(ImpactRow),
});
export type ImpactTable = z.infer<typeof ImpactTable>;

/** Each category for itself, and their intersections. */
const tables = z.object({ sex: ImpactTable, raceEthnicity: ImpactTable, intersection: ImpactTable });
export type ImpactTables = z.infer<typeof tables>;

/** As 6 RCNY 5-301 has it, with the four-fifths of 29 CFR 1607.4(D). */
export const AdverseImpactReport = z.object({
  individuals: z.int().nonnegative(),
  /** Of the full sample, with those of whom nothing is known. */
  medianScore: z.number().nullable(),
  selection: tables,
  scoring: tables,
});
export type AdverseImpactReport = z.infer<typeof AdverseImpactReport>;
