import type { Finding } from '@omm/contracts';

/** How a text is kept from people's eyes while programs find it in the file. */
export type HiddenBy = 'mark' | 'color' | 'size' | 'place' | 'opacity' | 'paint' | 'clip' | 'cover';

export type HiddenText = { by: HiddenBy; text: string; page?: number };

const WAYS: Readonly<Record<HiddenBy, string>> = {
  mark: 'marked as hidden',
  color: 'in the color of its background',
  size: 'too small to read',
  place: 'outside the page',
  opacity: 'fully transparent',
  paint: 'never painted',
  clip: 'cut away from what is shown',
  cover: 'painted over',
};

/** Fewer are an accident: a space in white, the name of an icon. */
const MIN_WORDS = 3;
const QUOTE_LENGTH = 60;
/** Each piece is looked for in what is shown: both are bounded. */
const MAX_PIECES = 2000;
const MAX_COMPARED = 200_000;

/**
 * One finding for all the hidden text of a document. What is shown as well is no secret: the white shadow of a
 * heading, the copy for those who listen.
 */
export function hiddenTextFindings(hidden: readonly HiddenText[], shown: string): Finding[] {
  const visible = squeezed(shown.slice(0, MAX_COMPARED));
  const secret = hidden.slice(0, MAX_PIECES).filter(({ text }) => !visible.includes(squeezed(text)));
  const words = secret.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
  if (words < MIN_WORDS) return [];
  const ways = [...new Set(secret.map(wayOf))].slice(0, 4).join('; ');
  const message =
    `${words.toLocaleString('en-US')} words that no reader can see were left out (${ways}): “${quoteOf(secret)}”. ` +
    'They count for nothing; remove them.';
  return [{ code: 'HIDDEN_TEXT', message, span: null }];
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const squeezed = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

const wayOf = ({ by, page }: HiddenText): string =>
  page === undefined ? WAYS[by] : `${WAYS[by]}, page ${page}`;

function quoteOf(hidden: readonly HiddenText[]): string {
  const text = hidden
    .map((piece) => piece.text.slice(0, 4 * QUOTE_LENGTH).trim())
    .join(' ')
    .replace(/\s+/g, ' ');
  if (text.length <= QUOTE_LENGTH) return text;
  const cut = text.slice(0, QUOTE_LENGTH);
  return `${cut.slice(0, cut.lastIndexOf(' ') + 1)}…`;
}
