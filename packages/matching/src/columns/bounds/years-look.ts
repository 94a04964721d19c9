import type { RequirementOf } from '@omm/contracts';
import { countedFor, type Scope, worthInField } from '../../judges/experience-months.ts';
import { MEASURES, type Measure, monthsIn } from '../months-word.ts';
import { NOBODY } from '../nobody.ts';
import type { Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { byMonthsOfRow, type MonthColumn, monthColumn } from './months-column.ts';

/** Writes the thousandths of a credit for each place of a batch that is left. */
export type Thousandths = (batch: Batch, out: Int32Array) => void;

/** The most that years of a scope are worth: where and when they were, and what with, can only take away. */
export function yearsOf(
  scope: Scope,
  shareOf: (months: number) => number,
): (segment: Segment) => Thousandths {
  const counting = MEASURES.flatMap((measure) => {
    const worth = worthOf(scope, measure);
    const credits = () => Uint16Array.from(byMonthsOfRow((months) => upTo(worth * shareOf(months))));
    return worth === 0 ? [] : [{ measure, credits: credits() }];
  });
  return ({ columns }) => {
    const each = counting.map(({ measure, credits }) => ({ ...monthColumn(columns, measure), credits }));
    return (batch, out) => {
      out.fill(0);
      for (const one of each) raise(batch, one, out);
    };
  };
}

/** To the credit that the months of one column have. */
function raise(
  { first, left, size }: Batch,
  { words, place: measure, credits }: MonthColumn & { readonly credits: Uint16Array },
  out: Int32Array,
): void {
  for (let at = 0; at < size; at += 1) {
    const place = left[at] ?? 0;
    const credit = credits[monthsIn(words[first + place] ?? 0, measure)] ?? 0;
    if (credit > (out[place] ?? 0)) out[place] = credit;
  }
}

/** The measures whose months count fully for what is asked; none for a field that we do not know. */
export function measuresOf({ scope, scopeText, value }: RequirementOf<'experience'>): Measure[] {
  if (scope !== 'other') return MEASURES.filter((measure) => worthOf(scope, measure) === 1);
  return worthInField(scopeText ?? '', value.skillIds ?? []) === null ? [] : ['total'];
}

/** What a month of a measure counts for a scope. */
const worthOf = (scope: Scope, measure: Measure): number =>
  countedFor(scope)({ ...NOBODY.months, [measure]: 1 }).find(({ months }) => months === 1)?.worth ?? 0;

/** In thousandths, rounded up: what is made of them later may be rounded again. */
export const upTo = (credit: number): number => Math.ceil(credit * 1000 - 1e-6);
