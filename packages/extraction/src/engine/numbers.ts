const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  half: 0.5,
  one: 1,
  a: 1,
  an: 1,
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
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
};

/** A small number in digits or words; for use inside a named group. */
export const NUMBER = String.raw`(?:\d{1,2}(?:\.\d)?(?:\s?1\/2)?|half|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty)`;

export function numberOf(text: string): number | null {
  const word = WORDS[text];
  if (word !== undefined) return word;
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
