import { foldText } from './fold-text.ts';
import { lowerText } from './lower-text.ts';
import { type Tokens, tokenize } from './tokenize.ts';

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
