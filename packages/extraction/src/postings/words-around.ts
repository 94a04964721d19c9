import type { Mention } from './mention.ts';

/** A mention with the words that stand around it. */
export const aroundIn = (text: string, { start, end }: Mention) => ({
  before: text.slice(Math.max(0, start - 60), start),
  name: text.slice(start, end),
  behind: text.slice(end, end + 220),
});
