import type { Span } from '@omm/contracts';

const span = Symbol('span');

/**
 * Words of the resume that a judge may pass on but not read: they can hold the name of a school or a year of
 * graduation, and no score may depend on those.
 */
export type Quote = { readonly [span]: Span };

export const quoteOf = (words: Span): Quote => ({ [span]: words });

export const spanOf = (quote: Quote): Span => quote[span];
