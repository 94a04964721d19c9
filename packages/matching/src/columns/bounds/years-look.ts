import type { RequirementOf } from '@omm/contracts';
import { countedFor, type Scope, worthInField } from '../../judges/experience-months.ts';
import { IN_OFFICES, MEASURES, type Measure, monthsIn, OF_WORK } from '../months-word.ts';
import type { Segment } from '../segment.ts';
import type { Batch } from './batch.ts';
import { byMonthsOfRow } from './months-column.ts';
import { NOBODY } from './nobody.ts';

/** Writes the thousandths of a credit for each row of a batch. */
export type Thousandths = (batch: Batch, out: Int32Array) => void;

/** The most that years of a scope are worth: where and when they were, and what with, can only take away. */
export function yearsOf(
  scope: Scope,
  shareOf: (months: number) => number,
): (segment: Segment) => Thousandths {
  const creditsOf = (measure: Measure): Uint16Array => {
    const worth = worthOf(scope, measure);
    return Uint16Array.from(byMonthsOfRow((months) => upTo(worth * shareOf(months))));
  };
  const ofWork = tablesOf(OF_WORK, creditsOf);
  const inOffices = tablesOf(IN_OFFICES, creditsOf);
  return ({ columns: { monthsOfWork, monthsInOffices } }) =>
    ({ rows, size }, out) => {
      for (let at = 0; at < size; at += 1) {
        const row = rows[at] ?? 0;
        out[at] = Math.max(most(ofWork, monthsOfWork[row] ?? 0), most(inOffices, monthsInOffices[row] ?? 0));
      }
    };
}

/** The credit by each of the three measures of a word. */
type Tables = { readonly first: Uint16Array; readonly second: Uint16Array; readonly third: Uint16Array };

const tablesOf = ([first, second, third]: typeof OF_WORK, of: (measure: Measure) => Uint16Array): Tables => ({
  first: of(first),
  second: of(second),
  third: of(third),
});

const most = ({ first, second, third }: Tables, word: number): number =>
  Math.max(first[monthsIn(word, 0)] ?? 0, second[monthsIn(word, 1)] ?? 0, third[monthsIn(word, 2)] ?? 0);

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
