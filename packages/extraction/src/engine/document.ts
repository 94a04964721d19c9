import type { Span } from '@omm/contracts';
import { readText, type Segment, splitSegments, type TextView } from '@omm/text';
import { wordIds } from './vocabulary.ts';

/** A text prepared for rules and lexicons. */
export interface Document {
  readonly view: TextView;
  readonly ids: Int32Array;
  readonly segments: readonly Segment[];
}

export function openDocument(text: string): Document {
  const view = readText(text);
  return { view, ids: wordIds(view), segments: splitSegments(view) };
}

/** The quote from `start` to `end`, word for word. */
export function quote(document: Document, start: number, end: number): Span {
  return { start, end, text: document.view.text.slice(start, end) };
}
