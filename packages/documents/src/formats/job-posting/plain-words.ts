import { htmlToText } from '../html-to-text.ts';

const BLOCK_TAG = /<\/?(?:p|br|li|ul|ol|div|h[1-6]|table|section|article)[\s/>]/i;
const INLINE_TAG = /<\/?(?:span|strong|b|em|i|u|a|font)[\s/>]/i;
const ENTITY = /&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/i;

/** Twice escaped is common: '&lt;p&gt;' in a JSON string in a page. */
const MOST_LAYERS = 3;

/** The text of a value that may be plain, HTML, or HTML that was escaped. */
export function plainWords(value: string): string {
  let text = value;
  for (let layer = 0; layer < MOST_LAYERS && needsReading(text); layer++) text = readLayer(text);
  return text.trim();
}

const needsReading = (text: string) => BLOCK_TAG.test(text) || INLINE_TAG.test(text) || ENTITY.test(text);

/** Where no tag ends a line, line ends do. */
const readLayer = (text: string): string =>
  htmlToText(BLOCK_TAG.test(text) ? text : text.replace(/\r\n?|\n/g, '<br>'));
