import { countedFor, type Scope } from '../../judges/experience-months.ts';
import { MEASURES, type Measure } from '../months-word.ts';
import type { Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { byMonthsOfRow, type MonthColumn, monthColumn, monthsAt } from './months-column.ts';
import { NOBODY } from './nobody.ts';

/** Writes the thousandths of a credit for each row of a batch. */
export type Thousandths = (batch: Batch, out: Int32Array) => void;

/** The most that years of a scope are worth: where and when they were, and what with, can only take away. */
export function yearsOf(
  scope: Scope,
  shareOf: (months: number) => number,
): (segment: Segment) => Thousandths {
  const tables = MEASURES.map((measure) => ({ measure, worth: worthOf(scope, measure) }))
    .filter(({ worth }) => worth > 0)
    .map(({ measure, worth }) => ({
      measure,
      credits: byMonthsOfRow((months) => upTo(worth * shareOf(months))),
    }));
  return ({ columns }) => {
    const looks = tables.map(({ measure, credits }) => ({ column: monthColumn(columns, measure), credits }));
    return (batch, out) => {
      out.fill(0, 0, batch.size);
      for (const look of looks) keepBest(look, batch, out);
    };
  };
}

/** What a month of a measure counts for a scope. */
const worthOf = (scope: Scope, measure: Measure): number =>
  countedFor(scope)({ ...NOBODY.months, [measure]: 1 }).find(({ months }) => months === 1)?.worth ?? 0;

/** In thousandths, rounded up: what is made of them later may be rounded again. */
export const upTo = (credit: number): number => Math.ceil(credit * 1000 - 1e-6);

type Credits = { readonly column: MonthColumn; readonly credits: Float64Array };

function keepBest({ column, credits }: Credits, { rows, size }: Batch, out: Int32Array): void {
  for (let at = 0; at < size; at += 1) {
    const credit = credits[monthsAt(column, rows[at] ?? 0)] ?? 0;
    if (credit > (out[at] ?? 0)) out[at] = credit;
  }
}
