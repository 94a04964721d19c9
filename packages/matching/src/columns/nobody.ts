import { quoteOf } from '../quote.ts';

export const NO_QUOTE = quoteOf({ start: 0, end: 0, text: '' });

/** A fact as a judge takes it: columns keep no words of a resume. */
export const withQuote = <T extends object>(fact: T) => ({ ...fact, quote: NO_QUOTE });
