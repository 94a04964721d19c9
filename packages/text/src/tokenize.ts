import { DOT, isCapital, isDigit, isLetter, isSmall } from './characters.ts';
import { isGlued } from './glued-words.ts';

/** Where the words of a text stand: word `i` at `starts[i]`..`ends[i]`. No list of the words: most are never asked for. */
export interface Tokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashOf` each word, so that words are looked up without being cut out. */
  readonly hashes: Int32Array;
  /** Where a word begins that is glued to the one before it: a line break was lost. */
  readonly glued: readonly number[];
}

const APOSTROPHE = 39;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** What each Latin-1 code is. */
const KIND = Uint8Array.from({ length: 256 }, (_, code) =>
  isLetter(code) ? LETTER : isDigit(code) ? DIGIT : OTHER,
);

/** What a glued word can begin with: a capital or a digit. */
const STARTS = Uint8Array.from({ length: 256 }, (_, code) => (isCapital(code) || isDigit(code) ? 1 : 0));

/**
 * One pass over folded codes and their lower case. A word is a run of letters and digits, with inner apostrophes ("bachelor's"); a number
 * ends before letters ('2yrs' → '2', 'yrs'). Dotted initials are one word without the dots: 'B.S.N.' → 'bsn', 'Ph.D.' → 'phd' (`wordAt`).
 */
export function tokenize(codes: Uint8Array, lower: Uint8Array): Tokens {
  const starts = new Int32Array(codes.length);
  const ends = new Int32Array(codes.length);
  const hashes = new Int32Array(codes.length);
  const glued: number[] = [];
  let count = 0;
  for (let at = 0; at < codes.length; ) {
    if (kindAt(codes, at) === OTHER) {
      at++;
      continue;
    }
    const end = Math.max(dottedInitialsEnd(codes, at), wordEnd(codes, at));
    starts[count] = at;
    ends[count] = end;
    hashes[count] = hashAt(lower, at, end);
    count++;
    if (end < codes.length && isGlued(codes, at, end)) glued.push(end);
    at = end;
  }
  return {
    glued,
    starts: starts.subarray(0, count),
    ends: ends.subarray(0, count),
    hashes: hashes.subarray(0, count),
  };
}

/** A word in lower case; only initials hold dots. */
export function wordAt(lower: string, start: number, end: number): string {
  return lower.slice(start, end).replaceAll('.', '');
}

const HASH_START = 0x811c9dc5;

/** Equal for equal words in lower case; for others seldom. */
export function hashOf(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = nextHash(hash, word.charCodeAt(at));
  return hash;
}

function hashAt(lower: Uint8Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at++) {
    const code = lower[at] ?? 0;
    if (code !== DOT) hash = nextHash(hash, code);
  }
  return hash;
}

/** FNV-1a, which parts short words well. */
function nextHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function kindAt(codes: Uint8Array, at: number): number {
  return KIND[codes[at] ?? 0] ?? OTHER;
}

function wordEnd(codes: Uint8Array, start: number): number {
  let before = kindAt(codes, start);
  for (let at = start + 1; at < codes.length; at++) {
    const kind = kindAt(codes, at);
    if (kind === LETTER && before === DIGIT) return at;
    if (kind !== OTHER && STARTS[codes[at] ?? 0] === 1 && isGlued(codes, start, at)) return at;
    if (kind === OTHER && !(codes[at] === APOSTROPHE && kindAt(codes, at + 1) === LETTER)) return at;
    before = kind;
  }
  return codes.length;
}

/** End of initials such as 'B.A', 'M.H.A.' or 'Ph.D' that start here, else -1. 'is.It' is two glued sentences. */
function dottedInitialsEnd(codes: Uint8Array, start: number): number {
  if (codes[start + 1] !== DOT && codes[start + 2] !== DOT) return -1;
  let end = start;
  let pieces = 0;
  for (let at = start; ; ) {
    const length = initialLength(codes, at);
    if (length === 0) break;
    pieces++;
    end = at + length;
    if (codes[end] !== DOT) break;
    at = end + 1;
  }
  if (pieces < 2) return -1;
  return codes[end] === DOT ? end + 1 : end;
}

/** 1 for a lone letter, 2 for a capital with a small letter ('Ph'), 0 for anything else. */
function initialLength(codes: Uint8Array, at: number): number {
  if (kindAt(codes, at) !== LETTER) return 0;
  if (kindAt(codes, at + 1) === OTHER) return 1;
  const twoLetters = isCapital(codes[at] ?? 0) && isSmall(codes[at + 1] ?? 0);
  return twoLetters && kindAt(codes, at + 2) === OTHER ? 2 : 0;
}
