/** Where the words of a text stand: word `i` at `starts[i]`..`ends[i]`. No list of the words: most are never asked for. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const APOSTROPHE = 39;
const DOT = 46;

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

/**
 * One pass over a folded text and its lower case. A word is a run of letters and digits, with inner apostrophes
 * ("bachelor's"); a number ends before letters ('2yrs' → '2', 'yrs'). Dotted initials are one word without the dots: 'B.S.N.' → 'bsn', 'Ph.D.' → 'phd' (`wordAt`).
 */
export function tokenize(folded: string, lower: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < lower.length) {
    if (!isWordCharacter(lower.charCodeAt(at))) {
      at++;
      continue;
    }
    const initialsEnd = dottedInitialsEnd(folded, at);
    const end = initialsEnd > at ? initialsEnd : wordEnd(lower, at);
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { starts, ends };
}

/** A word in lower case; only initials hold dots. */
export function wordAt(lower: string, start: number, end: number): string {
  return lower.slice(start, end).replaceAll('.', '');
}

/** Initials have their first dot behind one letter or two. */
export function isDotted(lower: string, start: number, end: number): boolean {
  return end - start > 2 && (lower.charCodeAt(start + 1) === DOT || lower.charCodeAt(start + 2) === DOT);
}

function wordEnd(lower: string, start: number): number {
  let end = start + 1;
  while (end < lower.length) {
    const code = lower.charCodeAt(end);
    if (isLetter(code) && isDigit(lower.charCodeAt(end - 1))) break;
    if (!isWordCharacter(code) && !(code === APOSTROPHE && isLetter(lower.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
}

/** End of initials such as 'B.A', 'M.H.A.' or 'Ph.D' that start here, else -1. 'is.It' is two glued sentences. */
function dottedInitialsEnd(folded: string, start: number): number {
  if (folded.charCodeAt(start + 1) !== DOT && folded.charCodeAt(start + 2) !== DOT) return -1;
  let end = start;
  let pieces = 0;
  for (let at = start; ; ) {
    const length = initialLength(folded, at);
    if (length === 0) break;
    pieces++;
    end = at + length;
    if (folded.charCodeAt(end) !== DOT) break;
    at = end + 1;
  }
  if (pieces < 2) return -1;
  return folded.charCodeAt(end) === DOT ? end + 1 : end;
}

/** 1 for a lone letter, 2 for a capital with a small letter ('Ph'), 0 for anything else. */
function initialLength(folded: string, at: number): number {
  if (!isLetter(folded.charCodeAt(at))) return 0;
  if (!isWordCharacter(folded.charCodeAt(at + 1))) return 1;
  const twoLetters = /^[A-Z][a-z]$/.test(folded.slice(at, at + 2));
  return twoLetters && !isWordCharacter(folded.charCodeAt(at + 2)) ? 2 : 0;
}
