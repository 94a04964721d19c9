import { AppError } from '@omm/contracts';

export const readPlainText = (bytes: Uint8Array): string => decodeText(bytes);

/** UTF-8, UTF-16 by its byte-order mark, or windows-1252 where the result reads like text. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (isPlausible(text)) return text;
    throw new AppError('INVALID_ENCODING');
  }
}

/** What windows-1252 gives people outside ASCII: accented letters inside words, typographic signs, list bullets. */
const EXPECTED = /\p{L}[À-ÖØ-öø-ÿŠšŽžŒœŸß]|[À-ÖØ-öø-ÿŠšŽžŒœŸß]\p{L}|[‘’“”–—…•·«»°©®™€£¿¡\u00a0ºª½¼¾§]/gu;

function isPlausible(text: string): boolean {
  const high = text.match(/[^\n\r\t\u0020-\u007e]/gu)?.length ?? 0;
  const expected = text.match(EXPECTED)?.length ?? 0;
  return expected >= high * 0.8 && high <= text.length * 0.3;
}
