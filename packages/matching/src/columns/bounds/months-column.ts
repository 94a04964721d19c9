import { filled } from '../filled.ts';
import { IN_OFFICES, type Measure, MONTHS, monthsIn, OF_WORK } from '../months-word.ts';
import type { Columns } from '../segment.ts';

export type MonthColumn = { readonly words: Uint32Array; readonly place: number };

export function monthColumn({ monthsOfWork, monthsInOffices }: Columns, measure: Measure): MonthColumn {
  const ofWork = OF_WORK.indexOf(measure);
  return ofWork >= 0
    ? { words: monthsOfWork, place: ofWork }
    : { words: monthsInOffices, place: IN_OFFICES.indexOf(measure) };
}

/** Months that are too many for their bits count as the highest number of them. */
export const monthsAt = ({ words, place }: MonthColumn, row: number): number =>
  monthsIn(words[row] ?? 0, place);

/** A number for any months in a column: for too many of them that of the longest life. */
export const byMonthsOfRow = (numberOf: (months: number) => number): Float64Array =>
  filled(new Float64Array(MONTHS), (months) =>
    numberOf(months === MONTHS - 1 ? Number.POSITIVE_INFINITY : months),
  );

/** Whether the total in a column tells any dates. */
export const isDated = (total: MonthColumn, row: number): boolean => monthsAt(total, row) > 0;
