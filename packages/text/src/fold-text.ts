import { CHARACTERS, isLetter } from './characters.ts';
import { LOWER } from './lower-codes.ts';

/** What stands for a letter, and for a sign, that Latin-1 does not have: of neither does any reader know anything. */
const OTHER_LETTER = '\u00fe';
const OTHER_SIGN = '\u00a4';

/** Typographic and odd characters and the single Latin-1 character that stands for each. */
const FOLDED: readonly (readonly [from: string, to: string])[] = [
  ['\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07\u0060', "'"],
  ['\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-'],
  [
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v',
    ' ',
  ],
  [
    '\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
    ' ',
  ],
  [
    '\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2043\u25ba\u2713\u2714\u25a0\u25cb\u2219\u27a2\uf0b7\u2756\u25c6\u2705\u25b6\u2192\u2794\u27a4\u27a1\u25b8',
    '\u00b7',
  ],
  ['\r\f\u2028\u2029\u0085', '\n'],
];

/** The code that stands for each of all UTF-16 codes. */
const CODES = Uint8Array.from({ length: CHARACTERS }, (_, code) => {
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  return (isLetter(code) ? OTHER_LETTER : OTHER_SIGN).charCodeAt(0);
});
for (const [from, to] of FOLDED) for (const sign of from) CODES[sign.charCodeAt(0)] = to.charCodeAt(0);

/** The same in lower case, without accents. */
const LOWER_CODES = CODES.map((code) => LOWER[code] ?? 0);

/** A text as Latin-1 codes: one for one code unit, so that offsets hold, and one byte each, so that every pattern is compiled once and every table is small. */
interface FoldedText {
  /** Quotes, dashes, blanks and bullets in one spelling. */
  readonly codes: Uint8Array<ArrayBuffer>;
  /** In lower case without accents, too. */
  readonly lower: Uint8Array<ArrayBuffer>;
}

export function foldText(text: string): FoldedText {
  const codes = new Uint8Array(text.length);
  const lower = new Uint8Array(text.length);
  for (let at = 0; at < codes.length; at++) {
    const code = text.charCodeAt(at);
    codes[at] = CODES[code] ?? 0;
    lower[at] = LOWER_CODES[code] ?? 0;
  }
  return { codes, lower };
}

/** The same of a name in our tables. Strings of every make are there, and V8 reads texts four times as slowly in a function that has met them. */
export function foldName(name: string): FoldedText {
  const codes = Uint8Array.from(name, (sign) => CODES[sign.charCodeAt(0)] ?? 0);
  return { codes, lower: codes.map((code) => LOWER[code] ?? 0) };
}
