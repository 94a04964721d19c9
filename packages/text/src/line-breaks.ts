/*
 * Where one line of text falls apart. Each pattern is tried only at the characters it can begin at (`patternAt`):
 * most characters of a text begin none.
 */

/** Runs of blanks (newlines lost on the way), inline bullets, numbered items. */
const AT_BLANK = new RegExp(
  [
    String.raw` ?\u2022 ?`,
    String.raw` \*{1,3} `,
    ' - {2}',
    String.raw`(?<=\bG\.E\.D\.) (?=[A-Z])`,
    String.raw`(?:(?<! ) {2,}|(?<=[.;:)])(?<!\b(?:mos?|yrs?)\.) )(?:-|\*(?= )|(?<!\.[A-Z]\. )o(?= )|\d{1,2}[.)](?!\d)) *(?=[A-Z0-9])`,
    String.raw` (?=\d{1,2}[.)] {1,3}[A-Z])`,
    String.raw`(?<! ) {2,}(?![ a-z&/]|\(?(?:required|preferred))`,
  ].join('|'),
  'y',
);
/** The same in a line that uses ' - ' for its bullets. */
const AT_BLANK_OF_DASHED_LINE = new RegExp(`${AT_BLANK.source}| - (?=[A-Z0-9])`, 'y');

/** The end of a sentence, also where the next is glued to it ('prejudice.Job'); not an abbreviation's dot. */
const AT_STOP =
  /(?<![ .][A-Za-z]|\b(?:[Mm]rs?|[Mm]s|[Dd]ra?|[Ss]t|vs|e\.g|i\.e|[Ii]ncl?|[Aa]pprox|[Dd]ept|[Mm]in|[Mm]gr|[Aa]sst|[Ss]ra?|[Jj]r|[Ll]ic|[Pp]rof|[Tt]el|U\.S|Ph\.D))[.!?]["')\]*_]{0,4}(?: (?= {0,3}["'([*_$#¡¿]{0,4}[A-Z0-9ÁÉÍÓÚÑ])|(?=[A-Z][a-z]+ ))/y;

/** A heading glued to the word before ('40Required Skills:'), in capitals or as words within a line. */
const AT_CAPITAL =
  /(?<=[a-z0-9.)%])(?=[A-Z][a-z]+(?: (?:[A-Z][A-Za-z]+|of|and|&)){0,3} ?:)|(?<=[a-z.)] )(?=[A-Z]{4,}[A-Z &/,]{2,40}:)|(?<=[a-z)\d] )(?<!\b(?:[A-Z][a-z]+|and|or|of|the|your|our|for|in|with) )(?=(?:Required|Preferred|Minimum|Desired|Basic|Additional|Education|Experience|Qualifications|Requirements|Skills|Responsibilities|Benefits|Duties|Requisitos|Requerimientos|Experiencia|Idiomas|Beneficios|Responsabilidades|Funciones|Ofrecemos|Preferible)(?: (?:[A-Z][a-z]+|and|&|\/)){0,3}:)/y;

const BLANK = 32;
const STAR = 42;
const DASH = 45;
const DOT = 46;
const SMALL_O = 111;
const BULLET_SIGN = 0x2022;
const isDigit = (code: number) => code >= 48 && code <= 57;
const isCapital = (code: number) => code >= 65 && code <= 90;

/** What of a line says which patterns can match in it. */
export interface LineTraits {
  /** ' - ' stands for its bullets. */
  readonly dashed: boolean;
  /** Headings within a line end in a colon: none begins behind the last. */
  readonly lastColon: number;
}

/** The next break of a folded line at or behind `from`, or null. */
export function nextBreak(line: string, from: number, traits: LineTraits): RegExpExecArray | null {
  for (let at = from; at < line.length; at++) {
    const pattern = patternAt(line, at, traits);
    if (pattern === null) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  return null;
}

function patternAt(line: string, at: number, { dashed, lastColon }: LineTraits): RegExp | null {
  const code = line.charCodeAt(at);
  if (code >= 97 && code <= 122) return null;
  if (code === BLANK) {
    if (!canBreakAtBlank(line, at)) return null;
    return dashed ? AT_BLANK_OF_DASHED_LINE : AT_BLANK;
  }
  if (code === DOT || code === 33 || code === 63) return AT_STOP;
  if (isCapital(code)) return at < lastColon ? AT_CAPITAL : null;
  return code === BULLET_SIGN ? AT_BLANK : null;
}

/** Behind the blank that ends a piece stands another, a bullet, a number, or (behind 'G.E.D.') a capital. */
function canBreakAtBlank(line: string, at: number): boolean {
  const next = line.charCodeAt(at + 1);
  if (next === SMALL_O) return line.charCodeAt(at + 2) === BLANK;
  if (isCapital(next)) return line.charCodeAt(at - 1) === DOT;
  return next === BLANK || next === STAR || next === DASH || next === BULLET_SIGN || isDigit(next);
}
