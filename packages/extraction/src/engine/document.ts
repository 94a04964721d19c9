import type { Span } from '@omm/contracts';
import { readText, type Segment, splitSegments, type TextView } from '@omm/text';
import { type AskedTokens, findAsked } from './asked-words.ts';
import { findNames, type NamesInText } from './names.ts';
import { speaksSpanish } from './spanish.ts';
import { wordIds } from './vocabulary.ts';

/** A text prepared for rules and lexicons. */
export interface Document {
  readonly view: TextView;
  readonly ids: Int32Array;
  readonly segments: readonly Segment[];
  /** Places of words that are read as the word they were meant for: 'certifed'. */
  readonly guessed?: ReadonlySet<number>;
  /** It is Spanish or holds some. */
  readonly spanish: boolean;
  readonly asked: AskedTokens;
  readonly names: NamesInText;
}

export function openDocument(text: string): Document {
  const view = readText(text);
  const ids = wordIds(view);
  return {
    view,
    ids,
    segments: splitSegments(view),
    spanish: speaksSpanish(ids),
    asked: findAsked(ids),
    names: findNames(view, ids),
  };
}

/** The quote from `start` to `end`, word for word. */
export function quote(document: Document, start: number, end: number): Span {
  return { start, end, text: document.view.text.slice(start, end) };
}
