import type { ExperienceMonths } from '@omm/contracts';

/** The months of a person by kind, three to a word of ten bits each; who has more stands among the long ones. */
const BITS = 10;
export const MONTHS = 2 ** BITS;
const LONG = MONTHS - 1;

export type Measure = keyof ExperienceMonths;

type Three = readonly [Measure, Measure, Measure];

/** Which word, and which place in it. */
export const OF_WORK: Three = ['total', 'healthcare', 'management'];
export const IN_OFFICES: Three = ['office', 'medicalOffice', 'medicalOfficeManagement'];

export const MEASURES: readonly Measure[] = [...OF_WORK, ...IN_OFFICES];

export const monthsWord = (months: ExperienceMonths, measures: readonly Measure[]): number =>
  measures.reduce((word, measure, at) => word + fitted(months[measure]) * MONTHS ** at, 0);

export const monthsIn = (word: number, place: number): number => (word >>> (place * BITS)) & LONG;

export const isLong = (months: ExperienceMonths): boolean =>
  MEASURES.some((measure) => fitted(months[measure]) === LONG);

const fitted = (months: number): number =>
  Number.isInteger(months) && months >= 0 && months < LONG ? months : LONG;
