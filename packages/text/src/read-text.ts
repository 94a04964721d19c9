import { foldName, foldText } from './fold-text.ts';
import { type Tokens, tokenize, wordAt } from './tokenize.ts';

/** A text in the forms that readers need; all have the same length, so an offset is good in each. */
export interface TextView {
  readonly text: string;
  /** One spelling of quotes, dashes, blanks and bullets ('·'); only Latin-1 characters. */
  readonly folded: string;
  /** Lower case without accents. */
  readonly lower: string;
  /** The characters of `folded` as numbers, for whoever walks them one by one. */
  readonly codes: Uint8Array;
  readonly tokens: Tokens;
}

/** Latin-1: codes 0x80–0x9f, which it reads as windows-1252, do not occur in folded text. */
const decoder = new TextDecoder('latin1');

export function readText(text: string): TextView {
  const { codes, lower } = foldText(text);
  return {
    text,
    folded: decoder.decode(codes),
    lower: decoder.decode(lower),
    codes,
    tokens: tokenize(codes, lower),
  };
}

/** Most names in our tables: cut without further ado, for there are thousands and start-up waits for them. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/i;

/** The words of a name in our tables, in lower case. */
export function wordsOf(name: string): string[] {
  if (PLAIN_WORDS.test(name)) return name.toLowerCase().split(' ');
  const { codes, lower } = foldName(name);
  const { starts, ends } = tokenize(codes, lower);
  const all = String.fromCharCode(...lower);
  return Array.from(starts, (start, index) => wordAt(all, start, ends[index] ?? start));
}
