import { isDotted, type TextView, wordAt } from '@omm/text';

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
    const place = placeOf(form, 0, form.length);
    places[place] = [...(places[place] ?? []), { form, number }];
  }
  return number;
}

let count = 0;

/**
 * The same words by their length, first, middle and last letter: most words of a text are none of ours, and their place
 * says so before they are cut out of the text.
 */
const places: ({ readonly form: string; readonly number: number }[] | undefined)[] = Array.from({
  length: 1 << 14,
});

function placeOf(text: string, start: number, end: number): number {
  const middle = text.charCodeAt((start + end) >> 1);
  const letters = (text.charCodeAt(start) * 31 + middle) * 31 + text.charCodeAt(end - 1);
  return (letters * 31 + end - start) & 0x3fff;
}

/** The number of each word of the text, -1 for a word that nothing asks for. */
export function wordIds({ lower, tokens }: TextView): Int32Array {
  const { starts, ends } = tokens;
  const ids = new Int32Array(starts.length);
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index] ?? 0;
    const end = ends[index] ?? 0;
    ids[index] = isDotted(lower, start, end)
      ? (numbers.get(wordAt(lower, start, end)) ?? -1)
      : numberAt(lower, start, end);
  }
  return ids;
}

function numberAt(lower: string, start: number, end: number): number {
  for (const { form, number } of places[placeOf(lower, start, end)] ?? NONE) {
    if (form.length === end - start && lower.startsWith(form, start)) return number;
  }
  return -1;
}

const NONE: readonly never[] = [];
