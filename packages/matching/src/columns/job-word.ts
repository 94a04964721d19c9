import type { WideJob } from './segment.ts';

// A job in 32 bits: 13 of its kind, 9 of its months, 10 of the months since it ended. The highest of each means that
// the job stands among the wide ones, in full.

const MONTH_BITS = 9;
const AGO_BITS = 10;

/** Numbers that each part can take. */
export const KINDS = 2 ** 13;
export const JOB_MONTHS = 2 ** MONTH_BITS;
export const JOB_AGO = 2 ** AGO_BITS;

const WIDE_KIND = KINDS - 1;
const WIDE_MONTHS = JOB_MONTHS - 1;
export const NO_DATES = JOB_AGO - 2;
const WIDE_AGO = JOB_AGO - 1;

export const kindOf = (word: number): number => word >>> (MONTH_BITS + AGO_BITS);
export const monthsOf = (word: number): number => (word >>> AGO_BITS) & (JOB_MONTHS - 1);
export const agoOf = (word: number): number => word & (JOB_AGO - 1);

export function jobWord({ kind, months, monthsAgo }: WideJob): number {
  const ago = monthsAgo ?? NO_DATES;
  const fits = fitsIn(ago, monthsAgo === null ? WIDE_AGO : NO_DATES);
  return (
    (Math.min(kind, WIDE_KIND) * JOB_MONTHS + (fitsIn(months, WIDE_MONTHS) ? months : WIDE_MONTHS)) *
      JOB_AGO +
    (fits ? ago : WIDE_AGO)
  );
}

export const isWide = (word: number): boolean =>
  kindOf(word) === WIDE_KIND || monthsOf(word) === WIDE_MONTHS || agoOf(word) === WIDE_AGO;

const fitsIn = (value: number, limit: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < limit;
