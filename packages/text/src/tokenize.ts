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
const CAPITAL = 1;
const SMALL = 2;
const DIGIT = 3;
/** What each Latin-1 code is. */
const KIND = Uint8Array.from({ length: 256 }, (_, code) => {
  if (isDigit(code)) return DIGIT;
  if (!isLetter(code)) return OTHER;
  return isCapital(code) ? CAPITAL : SMALL;
});

/**
 * One pass over folded codes and their lower case. A word is a run of letters and digits, with inner apostrophes ("bachelor's"); a number
 * ends before letters ('2yrs' → '2', 'yrs'). Dotted initials are one word without the dots: 'B.S.N.' → 'bsn', 'Ph.D.' → 'phd' (`wordAt`).
 */
export function tokenize(codes: Uint8Array, lower: Uint8Array): Tokens {
  const { starts, ends, hashes } = roomFor(codes.length);
  const glued: number[] = [];
  let count = 0;
  for (let at = nextWord(codes, 0); at < codes.length; at = nextWord(codes, ends[count - 1] ?? 0)) {
    let end = at + 1;
    let hash = nextHash(HASH_START, lower[at] ?? 0);
    for (; KIND[codes[end] ?? 0] === SMALL; end++) hash = nextHash(hash, lower[end] ?? 0);
    if (kindAt(codes, at) === DIGIT || !endsPlainly(codes, at, end)) {
      end = Math.max(dottedInitialsEnd(codes, at), wordEnd(codes, at));
      hash = hashAt(lower, at, end);
      if (end < codes.length && isGlued(codes, at, end)) glued.push(end);
    }
    starts[count] = at;
    ends[count] = end;
    hashes[count] = hash;
    count++;
  }
  return {
    glued,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
  };
}

/** Where the next word begins, at or behind `from`. */
function nextWord(codes: Uint8Array, from: number): number {
  let at = from;
  while (at < codes.length && kindAt(codes, at) === OTHER) at++;
  return at;
}

/** Nearly all words are small letters behind any first one, and no apostrophe, dot of initials, digit or glued word follows. */
function endsPlainly(codes: Uint8Array, start: number, end: number): boolean {
  const code = codes[end] ?? 0;
  return KIND[code] === OTHER && code !== APOSTROPHE && (code !== DOT || end - start > 2);
}

/** Text after text is cut in the same memory: new memory for the longest text of all would take longer than the cutting. */
let room = newRoom(1 << 14);

function roomFor(words: number): typeof room {
  if (room.starts.length < words) room = newRoom(words * 2);
  return room;
}

function newRoom(words: number) {
  return { starts: new Int32Array(words), ends: new Int32Array(words), hashes: new Int32Array(words) };
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

const isOfLetters = (kind: number): boolean => kind === CAPITAL || kind === SMALL;

function wordEnd(codes: Uint8Array, start: number): number {
  let before = kindAt(codes, start);
  for (let at = start + 1; at < codes.length; at++) {
    const kind = kindAt(codes, at);
    if (before === DIGIT && isOfLetters(kind)) return at;
    if ((kind === CAPITAL || kind === DIGIT) && isGlued(codes, start, at)) return at;
    if (kind === OTHER && !(codes[at] === APOSTROPHE && isOfLetters(kindAt(codes, at + 1)))) return at;
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
  if (!isOfLetters(kindAt(codes, at))) return 0;
  if (kindAt(codes, at + 1) === OTHER) return 1;
  const twoLetters = isCapital(codes[at] ?? 0) && isSmall(codes[at + 1] ?? 0);
  return twoLetters && kindAt(codes, at + 2) === OTHER ? 2 : 0;
}
