import { inflateSync } from 'node:zlib';

/** More is not unpacked to look for damage. */
const MAX_UNPACKED = 20 * 1024 ** 2;
/** A dictionary before a stream is looked for in so many characters. */
const MAX_DICTIONARY = 1000;
/** Pictures, fonts and other streams that draw no page have a type or several lengths. */
const NO_DRAWING = /\/(?:Subtype|Type|Length1|N|ASCII\w+)\b/;

const sourceOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/**
 * Whether the packed drawing of a page cannot be unpacked to its end. pdf.js passes over such damage in silence, so the
 * streams (ISO 32000-2, 7.3.8) are looked at without it; those of an encrypted file cannot be.
 */
export const hasDamagedStream = (bytes: Uint8Array): boolean =>
  [...drawings(bytes)].some(({ isPacked, content }) => isPacked && !canBeUnpacked(content));

/** Whether a file holds a drawing, drawn or not, or a stream without its end. For one in which pdf.js finds no text. */
export function hasLostDrawing(bytes: Uint8Array, isBlank: boolean): boolean {
  const source = sourceOf(bytes);
  const starts = source.match(/\bstream\r?\n/g)?.length ?? 0;
  const ends = source.match(/endstream\b/g)?.length ?? 0;
  return starts !== ends || (isBlank && drawings(bytes).next().done !== true);
}

/** An empty stream is packed into fewer bytes. */
const MIN_LENGTH = 16;

/** The streams that may draw a page. */
function* drawings(bytes: Uint8Array): Generator<{ isPacked: boolean; content: Uint8Array }> {
  const source = sourceOf(bytes);
  if (source.includes('/Encrypt')) return;
  for (const { 0: head, index } of source.matchAll(/\bstream\r?\n/g)) {
    const before = source.slice(Math.max(0, index - MAX_DICTIONARY), index);
    const dictionary = before.slice(before.lastIndexOf('obj'));
    if (NO_DRAWING.test(dictionary)) continue;
    const end = source.indexOf('endstream', index);
    const content = bytes.subarray(index + head.length, end < 0 ? undefined : end);
    if (content.length >= MIN_LENGTH) yield { isPacked: dictionary.includes('/FlateDecode'), content };
  }
}

/** What has a wrong sum at its end was unpacked all the same; what is too large is no matter of damage. */
function canBeUnpacked(packed: Uint8Array): boolean {
  try {
    inflateSync(packed, { maxOutputLength: MAX_UNPACKED });
    return true;
  } catch (error) {
    return !/^(?!incorrect data check)(?:incorrect|invalid|unexpected|unknown)/.test(
      error instanceof Error ? error.message : '',
    );
  }
}
