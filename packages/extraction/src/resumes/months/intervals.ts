/** Months counted from year 0, both ends counted. */
export type Interval = { readonly first: number; readonly last: number };

export const monthOf = (date: string, monthIfNone: number): number => {
  const month = date.length > 4 ? Number(date.slice(5, 7)) : monthIfNone;
  return Number(date.slice(0, 4)) * 12 + month - 1;
};

/** The last month that counts: an as-of date on the first of a month stands before that month. */
export function lastMonthBefore(asOf: string): number {
  return monthOf(asOf.slice(0, 7), 1) - (asOf.slice(8, 10) === '01' ? 1 : 0);
}

/**
 * A month counts in full; 'YYYY' starts in January and ends in December; what lies after `asOf` does not
 * count; reversed dates count nothing. A date alone counts one month.
 */
export function intervalOf(from: string | null, to: string | null, asOf: string): Interval | null {
  const limit = lastMonthBefore(asOf);
  const start = from ?? to;
  if (start === null || start === 'present') return null;
  const first = monthOf(start, 1);
  const last = from === null || to === null ? first : to === 'present' ? limit : monthOf(to, 12);
  const end = Math.min(last, limit);
  return end < first ? null : { first, last: end };
}

/** Months in the union: overlaps once, gaps not. */
export function unionMonths(intervals: readonly Interval[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const { first, last } of [...intervals].sort((a, b) => a.first - b.first)) {
    const from = Math.max(first, reached + 1);
    if (last < from) continue;
    months += last - from + 1;
    reached = last;
  }
  return months;
}
