/** A byte-order mark, then UTF-8 where it is valid, then what the bytes look like; null where that is no text. */
export function decodeBytes(bytes: Uint8Array): string | null {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return damagedUtf8(bytes) ?? oneByteText(bytes);
  }
}

const SAMPLE = 4096;

/**
 * By its byte-order mark; without one, by the zeros in every second byte that letters of Western languages leave.
 * Null: it is not UTF-16.
 */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const [most, least] = [sample.length * 0.4, sample.length * 0.01];
  if (odd > most && even <= least) return 'utf-16le';
  return even > most && odd <= least ? 'utf-16be' : null;
}

/** UTF-8 of which a byte was lost here and there: those places are dropped, the rest is right. */
function damagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return broken * 10 <= whole ? text.replaceAll('\ufffd', '') : null;
}

/** The letters and signs outside ASCII of English, Spanish and French text; other readings of a byte are rare. */
const USUAL = /[áéíóúüñçàèêâôûîëïÁÉÍÓÚÜÑÇÀÈÊ¿¡‘’“”–—•·…°®©€£½§«»ºª\u00a0]/g;
const ONE_BYTE = ['windows-1252', 'macintosh'];

/** Windows or old Macintosh, whichever gives more usual letters. */
function oneByteText(bytes: Uint8Array): string | null {
  const readings = ONE_BYTE.map((encoding) => new TextDecoder(encoding).decode(bytes));
  const usual = (text: string) => text.match(USUAL)?.length ?? 0;
  const [text = ''] = readings.sort((a, b) => usual(b) - usual(a));
  return isPlausible(text) ? text : null;
}

/** What people have outside ASCII: accented letters inside words, capitals at their head ('JosÇ' is DOS's 'José'), typographic signs, list bullets. */
const EXPECTED =
  /\p{L}[à-öø-ÿšžœß]|[à-öø-ÿšžœß]\p{L}|(?<!\p{Ll})[À-ÖØ-ÞŠŽŒŸ]\p{L}|\p{Lu}[À-ÖØ-ÞŠŽŒŸ]|[‘’“”–—…•·«»°©®™€£¿¡\u00a0ºª½¼¾§]/gu;

function isPlausible(text: string): boolean {
  const high = text.match(/[^\n\r\t\u0020-\u007e]/gu)?.length ?? 0;
  const expected = text.match(EXPECTED)?.length ?? 0;
  return expected >= high * 0.8 && high <= text.length * 0.3;
}
