import type { Span } from '@omm/contracts';

/** Where the words of a quote stand in a text that may have been made anew: the nearest place; null where they are gone. */
export function quoteIn(text: string, { start, end, text: words }: Span): Span | null {
  if (text.slice(start, end) === words) return { start, end, text: words };
  const after = text.indexOf(words, start);
  const before = text.lastIndexOf(words, start);
  const found = [before, after].filter((at) => at >= 0);
  if (found.length === 0) return null;
  const nearest = Math.min(...found.map((at) => Math.abs(at - start)));
  const at = found.find((place) => Math.abs(place - start) === nearest) ?? 0;
  return { start: at, end: at + words.length, text: words };
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
