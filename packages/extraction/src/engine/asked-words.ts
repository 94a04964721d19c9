import type { Segment } from '@omm/text';
import type { Document } from './document.ts';

/**
 * Which lexicons and rule sets ask for a word, a bit each: a segment without a word of theirs is passed over without
 * a look. Where there are more of them than bits some share one, and are looked at in vain now and then.
 */
const askersOf: number[] = [];
const BITS = 31;
let askers = 0;

export function newAsker(): number {
  return 1 << (askers++ % BITS);
}

/** `word`: its number in the vocabulary. */
export function askFor(word: number, asker: number): void {
  askersOf[word] = (askersOf[word] ?? 0) | asker;
}

/** All that ask for a word of the segment; remembered in the document, for each of them asks in turn. */
export function askersIn({ ids, asked }: Document, { firstToken, endToken }: Segment): number {
  if (firstToken >= endToken) return 0;
  if (asked.ends[firstToken] === endToken) return asked.askers[firstToken] ?? 0;
  let found = 0;
  for (let token = firstToken; token < endToken; token++) {
    const id = ids[token] ?? -1;
    if (id >= 0) found |= askersOf[id] ?? 0;
  }
  asked.ends[firstToken] = endToken;
  asked.askers[firstToken] = found;
  return found;
}
