import { foldText } from './fold-text.ts';
import { lowerText } from './lower-text.ts';
import { type Tokens, tokenize, wordAt } from './tokenize.ts';

/** A text in the forms that readers need; all have the same length, so an offset is good in each. */
export interface TextView {
  readonly text: string;
  readonly folded: string;
  readonly lower: string;
  readonly tokens: Tokens;
}

export function readText(text: string): TextView {
  const folded = foldText(text);
  const lower = lowerText(folded);
  return { text, folded, lower, tokens: tokenize(folded, lower) };
}

/** The words of a text in lower case. */
export function wordsOf({ lower, tokens }: TextView): string[] {
  return tokens.starts.map((start, index) => wordAt(lower, start, tokens.ends[index] ?? start));
}
