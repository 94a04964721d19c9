/** Typographic and odd characters and the single ASCII character that stands for each. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...pairs('\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07\u0060', "'"),
  ...pairs('\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb', '"'),
  ...pairs('\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d', '-'),
  ...pairs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\v',
    ' ',
  ),
  ...pairs(
    '\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069',
    ' ',
  ),
  ...pairs(
    '\u2022\u00b7\u25aa\u25cf\u25e6\u2023\u2043\u25ba\u2713\u2714\u25a0\u25cb\u2219\u27a2\uf0b7\u2756\u25c6\u2705\u25b6',
    '\u2022',
  ),
  ...pairs('\r\f\u2028\u2029\u0085', '\n'),
]);

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (character) => [character, to]);
}

/** The text with quotes, dashes, blanks and bullets in one spelling; one code unit for one, so that offsets hold. */
export function foldText(text: string): string {
  let folded = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    if (isPlain(text.charCodeAt(at))) continue;
    const character = FOLDED.get(text.charAt(at));
    if (character === undefined) continue;
    folded += text.slice(kept, at) + character;
    kept = at + 1;
  }
  return folded + text.slice(kept);
}

/** Nearly all characters: written as they are, and known without a look into the table. */
function isPlain(code: number): boolean {
  return (code >= 97 && code < 127) || (code >= 32 && code < 96) || code === 10;
}
