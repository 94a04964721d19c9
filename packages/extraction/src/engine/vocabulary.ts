import { hashOf, isDotted, type TextView, wordAt } from '@omm/text';

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
    const place = hashOf(form) & PLACE_BITS;
    formsAt[place] = [...(formsAt[place] ?? []), { form, number }];
    isHeld[place] = 1;
  }
  return number;
}

let count = 0;

/** The same words by their hash. Most words of a text are none of ours, and a byte says so before any look-up. */
const PLACE_BITS = 0x7fff;
const formsAt: (readonly { readonly form: string; readonly number: number }[] | undefined)[] = Array.from({
  length: PLACE_BITS + 1,
});
const isHeld = new Uint8Array(PLACE_BITS + 1);

/** The number of each word of the text, -1 for a word that nothing asks for. */
export function wordIds(view: TextView): Int32Array {
  const { hashes } = view.tokens;
  const ids = new Int32Array(hashes.length);
  for (let token = 0; token < ids.length; token++) {
    const place = (hashes[token] ?? 0) & PLACE_BITS;
    ids[token] = isHeld[place] === 1 ? numberAt(view, token, place) : -1;
  }
  return ids;
}

function numberAt({ lower, tokens }: TextView, token: number, place: number): number {
  const start = tokens.starts[token] ?? 0;
  const end = tokens.ends[token] ?? 0;
  const dotted = isDotted(lower, start, end) ? wordAt(lower, start, end) : null;
  for (const { form, number } of formsAt[place] ?? NONE) {
    if (dotted === null ? form.length === end - start && lower.startsWith(form, start) : form === dotted)
      return number;
  }
  return -1;
}

const NONE: readonly never[] = [];
