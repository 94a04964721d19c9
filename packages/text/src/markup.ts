/** Of the elements of HTML (HTML Living Standard, 4.3–4.9) those that adverts hold: with lines of their own, and within a line. */
const BLOCKS = 'p|div|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|table|thead|tbody|tr|section|article|blockquote|pre';
const INLINE = 'b|strong|i|em|u|s|span|font|a|small|big|sup|sub|mark|td|th|center';

/** The source of a pattern: '<p class="x">', '</li>', '<br/>'; '<3 years', 'a < b > c' are none. */
export const MARKUP_TAG = `</?(?:${BLOCKS}|${INLINE}|${BLOCKS.toUpperCase()}|${INLINE.toUpperCase()})(?:\\s[^<>]{0,300})?/?>`;

const BLOCK = new RegExp(`^</?(?:${BLOCKS})\\b`, 'i');

/** What a tag shows: an item's sign, the end of a line, or nothing. */
export function tagShown(tag: string): string {
  if (/^<li\b/i.test(tag)) return '\n- ';
  if (/^<t[dh]\b/i.test(tag)) return ' | ';
  return BLOCK.test(tag) ? '\n' : '';
}
