import { hashOf, type TextView } from '@omm/text';

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
  for (const form of [key, `${key}s`, `${key}'s`]) {
    if (singular(form) !== key) continue;
    numbers.set(form, number);
    enter(hashOf(form), number);
  }
  return number;
}

let count = 0;

/**
 * The same words by their hash, in a flat table: two thirds of a text's words are looked up in it. A place is a hash and,
 * beside it, the number, -1 where the place is empty; a word stands at the place that its hash names, or at the next free
 * one.
 */
const PLACES = 1 << 16;
const table = new Int32Array(2 * PLACES).fill(-1);

function enter(hash: number, number: number): void {
  if (count > PLACES / 8) throw new Error('The table of words is too full: double PLACES.');
  const place = placeOf(hash);
  if (table[place + 1] !== -1) throw new Error('Two words asked for have one hash: change `hashOf`.');
  table[place] = hash;
  table[place + 1] = number;
}

function placeOf(hash: number): number {
  let place = 2 * ((hash ^ (hash >>> 16)) & (PLACES - 1));
  while (table[place + 1] !== -1 && table[place] !== hash) place = (place + 2) & (2 * PLACES - 1);
  return place;
}

/**
 * The number of each word of the text, -1 for a word that nothing asks for. Equal hashes are taken for equal words: of
 * a million words that nobody asks for two or so may be taken for one of ours.
 */
export function wordIds({ tokens: { hashes } }: TextView): Int32Array {
  const ids = new Int32Array(hashes.length);
  for (let token = 0; token < ids.length; token++) {
    ids[token] = table[placeOf(hashes[token] ?? 0) + 1] ?? -1;
  }
  return ids;
}
