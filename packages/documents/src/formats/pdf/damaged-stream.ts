import { inflateSync } from 'node:zlib';

/** More is not unpacked to look for damage. */
const MAX_UNPACKED = 20 * 1024 ** 2;
/** A dictionary before a stream is looked for in so many characters. */
const MAX_DICTIONARY = 1000;
/** Pictures, fonts and other streams that draw no page have a type or several lengths. */
const NO_DRAWING = /\/(?:Subtype|Type|Length1|N|ASCII\w+)\b/;

/**
 * Whether the packed drawing of a page cannot be unpacked to its end. pdf.js passes over such damage in silence, so the
 * streams (ISO 32000-2, 7.3.8) are looked at without it; those of an encrypted file cannot be.
 */
export function hasDamagedStream(bytes: Uint8Array): boolean {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (source.includes('/Encrypt')) return false;
  for (const { 0: head, index } of source.matchAll(/\bstream\r?\n/g)) {
    const before = source.slice(Math.max(0, index - MAX_DICTIONARY), index);
    const dictionary = before.slice(before.lastIndexOf('obj'));
    if (!dictionary.includes('/FlateDecode') || NO_DRAWING.test(dictionary)) continue;
    const end = source.indexOf('endstream', index);
    if (!canBeUnpacked(bytes.subarray(index + head.length, end < 0 ? undefined : end))) return true;
  }
  return false;
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
