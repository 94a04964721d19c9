import type { WideJob } from './segment.ts';

// A job in 32 bits: 14 of its kind, 9 of its months, 9 of the months since it ended. The highest of each means that
// the job stands among the wide ones, in full.

const KIND_BITS = 14;
const MONTH_BITS = 9;

/** Numbers that each part can take. */
export const KINDS = 2 ** KIND_BITS;
export const JOB_MONTHS = 2 ** MONTH_BITS;

const WIDE_KIND = KINDS - 1;
const WIDE_MONTHS = JOB_MONTHS - 1;
export const NO_DATES = JOB_MONTHS - 2;
const WIDE_AGO = JOB_MONTHS - 1;

export const kindOf = (word: number): number => word >>> (2 * MONTH_BITS);
export const monthsOf = (word: number): number => (word >>> MONTH_BITS) & (JOB_MONTHS - 1);
export const agoOf = (word: number): number => word & (JOB_MONTHS - 1);

export function jobWord({ kind, months, monthsAgo }: WideJob): number {
  const ago = monthsAgo ?? NO_DATES;
  const fits = fitsIn(ago, monthsAgo === null ? WIDE_AGO : NO_DATES);
  return (
    (Math.min(kind, WIDE_KIND) * JOB_MONTHS + (fitsIn(months, WIDE_MONTHS) ? months : WIDE_MONTHS)) *
      JOB_MONTHS +
    (fits ? ago : WIDE_AGO)
  );
}

export const isWide = (word: number): boolean =>
  kindOf(word) === WIDE_KIND || monthsOf(word) === WIDE_MONTHS || agoOf(word) === WIDE_AGO;

const fitsIn = (value: number, limit: number): boolean =>
  Number.isInteger(value) && value >= 0 && value < limit;
