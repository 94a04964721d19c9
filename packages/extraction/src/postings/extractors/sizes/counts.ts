import type { PracticeUnit } from '@omm/contracts';
import { numberOf, PLURAL, PLURAL_WORDS } from '../../../engine/numbers.ts';
import { SPANISH_PLURAL, SPANISH_PLURAL_WORDS, spanishNumberOf } from '../../../engine/spanish-numbers.ts';

const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,2}|\d{1,5}`;

/** Words that a count begins with. */
export const COUNT_WORDS: readonly string[] = [...PLURAL_WORDS, ...SPANISH_PLURAL_WORDS];
/** '12', '1,200', 'twelve'. */
export const COUNT = `(?:${DIGITS}|${PLURAL})`;
/** '12', 'doce'. */
export const SPANISH_COUNT = `(?:${DIGITS}|${SPANISH_PLURAL})`;
export const ABOUT = String.raw`(?:up to|about|approximately|approx\.?|roughly|around|nearly|almost|~) ?`;
export const OVER = `(?:at least|over|more than|a minimum of|greater than|>) ?`;

export interface CountRange {
  readonly min: number;
  readonly max: number | null;
}

export interface PracticeSize extends CountRange {
  readonly unit: PracticeUnit;
}

/** '8 to 12' → 8..12; 'over 8', '8+' → 8 and more; null where it is no count. */
export function countOf(count: {
  low: string | undefined;
  high: string | undefined;
  open: boolean;
}): CountRange | null {
  const min = numberIn(count.low);
  const max = count.high === undefined ? (count.open ? null : min) : numberIn(count.high);
  if (min === null || !Number.isInteger(min) || min < 1) return null;
  return max !== null && max < min ? null : { min, max };
}

function numberIn(text: string | undefined): number | null {
  const plain = text?.replaceAll(',', '');
  return plain === undefined ? null : (numberOf(plain) ?? spanishNumberOf(plain));
}
