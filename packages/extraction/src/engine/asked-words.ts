import type { Segment } from '@omm/text';
import { registerWord } from './vocabulary.ts';

/** A lexicon or rule set, as a number: whoever asks for words. */
export type Asker = number;

/** Tokens that hold a word asked for, in text order, by who asks. Where an asker has none, it is done with the text. */
export type AskedTokens = readonly (readonly number[] | undefined)[];

/** By the number of a word in the vocabulary. */
const askersOf: Asker[][] = [];
let askers = 0;

export function newAsker(): Asker {
  return askers++;
}

/** `word`: its number in the vocabulary. */
export function askFor(word: number, asker: Asker): void {
  const known = askersOf[word] ?? [];
  if (!known.includes(asker)) askersOf[word] = [...known, asker];
}

/** An asker for words (lower case, singular) that some pattern cannot do without. */
export function askForWords(words: readonly string[]): Asker {
  const asker = newAsker();
  for (const word of words) askFor(registerWord(word), asker);
  return asker;
}

/** One walk over a text's words for all rules and lexicons together. */
export function findAsked(ids: Int32Array): AskedTokens {
  const asked = new Array<number[] | undefined>(askers).fill(undefined);
  for (let token = 0; token < ids.length; token++) {
    const id = ids[token] ?? -1;
    if (id < 0) continue;
    for (const asker of askersOf[id] ?? NONE) {
      const tokens = asked[asker];
      if (tokens === undefined) asked[asker] = [token];
      else tokens.push(token);
    }
  }
  return asked;
}

/** Those of the tokens that stand in the segment. */
export function within(
  tokens: readonly number[] | undefined,
  { firstToken, endToken }: Segment,
): readonly number[] {
  if (tokens === undefined || (tokens[0] ?? 0) >= endToken || (tokens.at(-1) ?? 0) < firstToken) return NONE;
  const from = indexFrom(tokens, firstToken);
  let to = from;
  while (to < tokens.length && (tokens[to] ?? 0) < endToken) to++;
  return from === to ? NONE : tokens.slice(from, to);
}

/** Whether one of the tokens stands in the segment. */
export function stands(tokens: readonly number[] | undefined, { firstToken, endToken }: Segment): boolean {
  return tokens !== undefined && (tokens[indexFrom(tokens, firstToken)] ?? endToken) < endToken;
}

const NONE: readonly number[] = [];

/** Place of the first that is `token` or stands behind it. */
export function indexFrom(tokens: readonly number[], token: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
