const BELOW_TEN: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const TEENS: Readonly<Record<string, number>> = {
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
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const ALONE: Readonly<Record<string, number>> = { zero: 0, half: 0.5, ...BELOW_TEN, ...TEENS, ...TENS };

const anyOf = (table: Readonly<Record<string, number>>): string => Object.keys(table).join('|');

/** Words that a number of several things begins with. */
export const PLURAL_WORDS: readonly string[] = Object.keys(ALONE).filter((word) => (ALONE[word] ?? 0) > 1);
/** 'two' … 'ninety-nine'. */
export const PLURAL = `(?:(?:${anyOf(TENS)})(?:[- ](?:${anyOf(BELOW_TEN)}))?\\b|${anyOf(TEENS)}|${Object.keys(BELOW_TEN).slice(1).join('|')})`;
/** A small number in digits or words; for use inside a named group. */
export const NUMBER = String.raw`(?:\d{1,2}(?:\.\d)?(?:\s?1\/2)?|half|zero|one|${PLURAL})`;

export function numberOf(text: string): number | null {
  const [first = '', second = ''] = text.split(/[- ]/);
  const word = ALONE[first];
  if (word !== undefined) return word + (BELOW_TEN[second] ?? 0);
  const [whole = ''] = text.split(/\s?1\/2/);
  const value = Number(whole);
  if (!Number.isFinite(value)) return null;
  return text.includes('1/2') ? value + 0.5 : value;
}

/** 6 months are half a year; to two decimals. */
export function yearsOf(count: number, unit: string): number {
  if (unit.startsWith('y')) return count;
  const months = unit.startsWith('w') ? count / 4.345 : count;
  return Math.round((months / 12) * 100) / 100;
}
