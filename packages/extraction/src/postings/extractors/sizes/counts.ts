import { numberOf } from '../../../engine/numbers.ts';

/** '12', '1,200', 'twelve'. */
export const COUNT = String.raw`(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty)`;
export const ABOUT = String.raw`(?:up to|about|approximately|approx\.?|roughly|around|nearly|almost|~) ?`;
export const OVER = `(?:at least|over|more than|a minimum of|greater than|>) ?`;

export interface CountRange {
  readonly min: number;
  readonly max: number | null;
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

const numberIn = (text: string | undefined): number | null =>
  text === undefined ? null : numberOf(text.replaceAll(',', ''));
