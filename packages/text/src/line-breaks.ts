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
    String.raw`(?:(?<! ) {2,}|(?<=[.;:)])(?<!\b(?:mos?|yrs?)\.) )(?:-|\*(?= )|o(?= )|\d{1,2}[.)]) *(?=[A-Z0-9])`,
    String.raw` (?=\d{1,2}[.)] {1,3}[A-Z])`,
    String.raw`(?<! ) {2,}(?![ a-z&/]|\(?(?:required|preferred))`,
  ].join('|'),
  'y',
);
/** The same in a line that uses ' - ' for its bullets. */
const AT_BLANK_OF_DASHED_LINE = new RegExp(`${AT_BLANK.source}| - (?=[A-Z0-9])`, 'y');

/** The end of a sentence, also where the next is glued to it ('prejudice.Job'); not an abbreviation's dot. */
const AT_STOP =
  /(?<![ .][A-Za-z]|\b(?:[Mm]rs?|[Mm]s|[Dd]r|[Ss]t|vs|e\.g|i\.e|[Ii]ncl?|[Aa]pprox|[Dd]ept|[Mm]in|[Mm]gr|[Aa]sst|[Ss]r|[Jj]r|[Ll]ic|[Pp]rof|[Tt]el|U\.S|Ph\.D))[.!?]["')\]*_]{0,4}(?: (?= {0,3}["'([*_$#]{0,4}[A-Z0-9])|(?=[A-Z][a-z]+ ))/y;

/** A heading glued to the word before ('40Required Skills:'), in capitals or as words within a line. */
const AT_CAPITAL =
  /(?<=[a-z0-9.)%])(?=[A-Z][a-z]+(?: (?:[A-Z][A-Za-z]+|of|and|&)){0,3} ?:)|(?<=[a-z.)] )(?=[A-Z]{4,}[A-Z &/,]{2,40}:)|(?<=[a-z)\d] )(?<!\b(?:[A-Z][a-z]+|and|or|of|the|your|our|for|in|with) )(?=(?:Required|Preferred|Minimum|Desired|Basic|Additional|Education|Experience|Qualifications|Requirements|Skills|Responsibilities|Benefits|Duties)(?: (?:[A-Z][a-z]+|and|&|\/)){0,3}:)/y;

const BULLET_SIGN = 0x2022;
const isSmall = (code: number) => code >= 97 && code <= 122;
const isCapital = (code: number) => code >= 65 && code <= 90;

/** The next break of a folded line at or behind `from`, or null. */
export function nextBreak(line: string, from: number, dashed: boolean): RegExpExecArray | null {
  for (let at = from; at < line.length; at++) {
    const pattern = patternAt(line, at, dashed);
    if (pattern === null) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match !== null) return match;
  }
  return null;
}

function patternAt(line: string, at: number, dashed: boolean): RegExp | null {
  const code = line.charCodeAt(at);
  if (isSmall(code)) return null;
  if (code === 32) {
    const next = line.charCodeAt(at + 1);
    if (isSmall(next) && next !== 111) return null;
    return dashed ? AT_BLANK_OF_DASHED_LINE : AT_BLANK;
  }
  if (code === 46 || code === 33 || code === 63) return AT_STOP;
  if (isCapital(code)) return AT_CAPITAL;
  return code === BULLET_SIGN ? AT_BLANK : null;
}
