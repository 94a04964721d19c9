const ENGLISH: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  'twenty-two': 22,
  'twenty-five': 25,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};
const SPANISH: Readonly<Record<string, number>> = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  quince: 15,
  veinte: 20,
};
const DIGITS = String.raw`\d{1,3}(?:,\d{3}){1,2}|\d{1,5}`;

/** Words that a count begins with. */
export const COUNT_WORDS: readonly string[] = [...Object.keys(ENGLISH), ...Object.keys(SPANISH)];
/** '12', '1,200', 'twelve'. */
export const COUNT = `(?:${DIGITS}|${Object.keys(ENGLISH).join('|')})`;
/** '12', 'doce'. */
export const CUENTA = `(?:${DIGITS}|${Object.keys(SPANISH).join('|')})`;
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
  text === undefined ? null : (ENGLISH[text] ?? SPANISH[text] ?? Number(text.replaceAll(',', '')));
