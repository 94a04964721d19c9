import { DOT, isCapital, isDigit } from './characters.ts';
import { isItemAt } from './item-at-blank.ts';
import type { TextView } from './read-text.ts';

/*
 * Where one line of text falls apart. Each pattern is tried only at the characters it can begin at (`patternAt`):
 * most characters of a text begin none.
 */

/** Runs of blanks (newlines lost on the way), inline bullets, numbered items. */
const AT_BLANK = new RegExp(
  [
    String.raw` ?\xb7 ?`,
    String.raw` \*{1,3} `,
    String.raw` \*(?=[A-Za-z0-9][A-Za-z0-9+'-])(?![^*]{1,80}[^ *]\*(?![A-Za-z0-9]))`,
    String.raw` \*(?=[A-Z][A-Za-z/& ]{2,40}:\*)`,
    ' ~ (?=[A-Za-z])',
    ' - {2}',
    // 'Coder :: CPC required :: 3 years', 'full time .. Spanish a plus'
    String.raw` (?:::|\.{2,3}) (?=\S)`,
    // 'Degree: Associate | Cert: CCS'; a row of a table stays whole
    String.raw` \|{1,2} (?=[A-Z][A-Za-z/. ]{1,25}:)`,
    String.raw`(?<=\bG\.E\.D\.) (?=[A-Z])`,
    String.raw`(?:(?<! ) {2,}|(?<=[.;:)])(?<!\b(?:mos?|yrs?)\.) )(?:-|\*(?= )|(?<!\.[A-Z]\. )o(?= )|\d{1,2}[.)](?!\d)) *(?=[A-Z0-9])`,
    String.raw`(?<!\bOSHA) (?=1?\d[.)] {1,3}[A-Z])`,
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
  /(?<=[a-z0-9.)%])(?=[A-Z][a-z]+(?: (?:[A-Z][A-Za-z]+|of|and|&)){0,3} ?:)|(?<=[a-z.)] )(?=[A-Z]{4,}[A-Z &/,]{2,40}:)|(?<=[a-z)\d] )(?=(?:What (?:we|you|would)\b[a-z' ]{2,30}|Nice to have|Nice extras|Bonus points(?: for| if)?|You (?:should |will |must )?(?:have|bring)):)|(?<=[A-Za-z)\d] )(?<!\b(?:[A-Z][a-z]+|and|or|of|the|your|our|for|in|with) )(?=(?:Required|Preferred|Minimum|Desired|Basic|Additional|Education|Experience|Qualifications|Requirements|Skills|Responsibilities|Benefits|Duties|Requisitos|Requerimientos|Experiencia|Idiomas|Beneficios|Responsabilidades|Funciones|Ofrecemos|Preferible)(?: (?:[A-Z][a-z]+|and|&|\/)){0,3}:)/y;

/** A break between two words, with nothing that stands for it. */
const EMPTY = /(?:)/y;

const BLANK = 32;
const STAR = 42;
const DASH = 45;
const TILDE = 126;
const COLON = 58;
const PIPE = 124;
const SMALL_O = 111;
const BULLET_SIGN = 0xb7;

/** The codes that a break can begin at: blanks, bullets, the ends of sentences, capitals. */
const BREAKS = Uint8Array.from({ length: 256 }, (_, code) =>
  /[ \xb7.!?A-Z]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A line of folded text: the text as a whole, and where the line stands in it. */
export interface Line {
  readonly folded: string;
  readonly codes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** ' - ' stands for its bullets. */
  readonly dashed: boolean;
  /** Headings within a line end in a colon: none begins behind the last. */
  readonly lastColon: number;
  /** Where glued words begin, in the whole text. */
  readonly glued: readonly number[];
}

/** Where a line falls apart, and what stands between the pieces. */
export interface Break {
  readonly index: number;
  readonly separator: string;
}

export function lineAt({ folded, codes, tokens }: TextView, start: number, end: number): Line {
  let lastColon = end - 1;
  while (lastColon >= start && codes[lastColon] !== COLON) lastColon--;
  return { folded, codes, start, end, dashed: isDashed(codes, start, end), lastColon, glued: tokens.glued };
}

function isDashed(codes: Uint8Array, start: number, end: number): boolean {
  let dashes = 0;
  for (let at = start; at + 2 < end && dashes < 3; at++) {
    if (codes[at + 1] === DASH && codes[at] === BLANK && codes[at + 2] === BLANK) {
      dashes++;
      at += 2;
    }
  }
  return dashes === 3;
}

/** The next break of a line at or behind `from`, or null. */
export function nextBreak(line: Line, from: number): Break | null {
  const { codes } = line;
  const glue = line.glued.find((at) => at >= from && at < line.end);
  const end = glue ?? line.end;
  for (let at = from; at < end; at++) {
    if (BREAKS[codes[at] ?? 0] === 0) continue;
    const pattern = patternAt(line, at);
    if (pattern === null) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(line.folded);
    if (match !== null) return { index: match.index, separator: match[0] };
  }
  return glue === undefined ? null : { index: glue, separator: '' };
}

function patternAt({ folded, codes, dashed, lastColon }: Line, at: number): RegExp | null {
  const code = codes[at] ?? 0;
  if (code === BLANK) {
    if (!canBreakAtBlank(codes, at)) return null;
    return dashed ? AT_BLANK_OF_DASHED_LINE : AT_BLANK;
  }
  if (isCapital(code)) {
    if (isItemAt(folded, codes, at)) return EMPTY;
    return at < lastColon ? AT_CAPITAL : null;
  }
  return code === BULLET_SIGN ? AT_BLANK : AT_STOP;
}

/** Behind the blank that ends a piece stands another, a bullet, a sign between items, a number, or (behind 'G.E.D.') a capital. */
function canBreakAtBlank(codes: Uint8Array, at: number): boolean {
  const next = codes[at + 1] ?? 0;
  if (next === SMALL_O) return codes[at + 2] === BLANK;
  if (isCapital(next)) return codes[at - 1] === DOT;
  return (
    next === BLANK ||
    next === STAR ||
    next === DASH ||
    next === TILDE ||
    next === COLON ||
    next === DOT ||
    next === PIPE ||
    next === BULLET_SIGN ||
    isDigit(next)
  );
}
