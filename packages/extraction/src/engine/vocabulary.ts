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
 * The same words by their hash, in flat tables: two thirds of a text's words are looked up in them. An empty place holds
 * number -1; a word stands at the place that its hash names, or at the next free one.
 */
const PLACES = 1 << 16;
const hashAt = new Int32Array(PLACES);
const numberAt = new Int32Array(PLACES).fill(-1);

function enter(hash: number, number: number): void {
  if (count > PLACES / 8) throw new Error('The table of words is too full: double PLACES.');
  const place = placeOf(hash);
  if (numberAt[place] !== -1) throw new Error('Two words asked for have one hash: change `hashOf`.');
  hashAt[place] = hash;
  numberAt[place] = number;
}

function placeOf(hash: number): number {
  let place = (hash ^ (hash >>> 16)) & (PLACES - 1);
  while (numberAt[place] !== -1 && hashAt[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

/**
 * The number of each word of the text, -1 for a word that nothing asks for. Equal hashes are taken for equal words: of
 * a million words that nobody asks for two or so may be taken for one of ours.
 */
export function wordIds({ tokens: { hashes } }: TextView): Int32Array {
  const ids = new Int32Array(hashes.length);
  for (let token = 0; token < ids.length; token++) {
    ids[token] = numberAt[placeOf(hashes[token] ?? 0)] ?? -1;
  }
  return ids;
}
