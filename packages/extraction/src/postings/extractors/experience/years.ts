import { NUMBER, numberOf, yearsOf } from '../../../engine/numbers.ts';

/** A stated length of experience; null: that end is not stated. */
export interface Years {
  readonly minimumYears: number | null;
  readonly maximumYears: number | null;
}

export const UNIT = String.raw`(?<unit>years?'?|yrs?\b'?|yr|months?'?|mos?\b)`;
/** '(2)', '(two)' behind a number that has been said. */
export const RESTATED = String.raw`(?:\s*\((?:\d{1,2}(?:\s?-\s?\d{1,2})?|\w{3,6})\+?\))?`;
export const MORE = String.raw`(?:\s*(?:\+|(?:- ?)?\bplus\b|\bor (?:more|greater|longer|better)\b|\band (?:up|above|more)\b))?`;
export { NUMBER };

export function lengthOf(count: string | undefined, unit: string | undefined): number | null {
  if (count === undefined || unit === undefined) return null;
  const number = numberOf(count);
  return number === null || (number > 40 && unit.startsWith('y')) ? null : yearsOf(number, unit);
}
