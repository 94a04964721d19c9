import type { TextView } from '@omm/text';

/**
 * Number of every word that a rule or lexicon asks for, given out while the modules load. A document's words are
 * looked up once (`wordIds`); after that rules and lexicons compare numbers.
 */
const numbers = new Map<string, number>();

/** A word without its plural or possessive ending, so that rows and anchors name the singular: "RN's" → 'rn'. */
function singular(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** The number of a word, the same for its plural and possessive; all three are kept, so that looking up needs no cutting. */
export function registerWord(word: string): number {
  const key = singular(word);
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = count++;
  for (const form of [key, `${key}s`, `${key}'s`]) if (singular(form) === key) numbers.set(form, number);
  return number;
}

let count = 0;

/** The number of each word of the text, -1 for a word that nothing asks for. */
export function wordIds(view: TextView): Int32Array {
  const { words } = view.tokens;
  const ids = new Int32Array(words.length);
  for (let index = 0; index < words.length; index++) ids[index] = numbers.get(words[index] ?? '') ?? -1;
  return ids;
}
