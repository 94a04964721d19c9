/** The patterns by the words that they can begin with, so that a text is walked once, however many there are. */
export interface PatternIndex {
  readonly patterns: readonly RegExp[];
  readonly words: ReadonlyMap<string, IndexedWord>;
}

/** A set of the patterns' numbers, a bit for each: whether one is in it is asked at each word of a text. */
type Numbers = Uint32Array;

/** What a word says of the patterns, by their numbers. */
export interface IndexedWord {
  /** A match of these can begin with it. */
  readonly begins: Numbers;
  /** The text may match these: every match holds such a word. */
  readonly opens: readonly number[];
}

/** Sticky; meets texts in lower case, as its words are. */
export interface IndexedPattern {
  readonly pattern: RegExp;
  /** Each match begins with one of these. */
  readonly begins: ReadonlySet<string>;
  /** Each match holds one of these. */
  readonly opens: ReadonlySet<string>;
}

export function indexPatterns(indexed: readonly IndexedPattern[]): PatternIndex {
  const words = new Map<string, { begins: Numbers; opens: number[] }>();
  const entryOf = (word: string) => {
    const entry = words.get(word) ?? { begins: new Uint32Array((indexed.length >> 5) + 1), opens: [] };
    words.set(word, entry);
    return entry;
  };
  for (const [number, { begins, opens }] of indexed.entries()) {
    for (const word of begins) add(entryOf(word).begins, number);
    for (const word of opens) entryOf(word).opens.push(number);
  }
  return { patterns: indexed.map(({ pattern }) => pattern), words };
}

function add(numbers: Numbers, number: number): void {
  numbers[number >> 5] = (numbers[number >> 5] ?? 0) | (1 << (number & 31));
}

const holds = (numbers: Numbers, number: number): boolean =>
  (((numbers[number >> 5] ?? 0) >>> (number & 31)) & 1) === 1;

/** One entry for two words that are read as one. */
export const joinedWord = (one: IndexedWord, other: IndexedWord): IndexedWord => ({
  begins: one.begins.map((bits, at) => bits | (other.begins[at] ?? 0)),
  opens: [...new Set([...one.opens, ...other.opens])],
});

/** A word of the text at hand that the index knows. */
export interface WordAt {
  readonly start: number;
  readonly word: IndexedWord;
}

export interface CutText {
  readonly text: string;
  readonly words: readonly WordAt[];
}

interface Visitor {
  readonly wants: (number: number) => boolean;
  /** Whether no other match of the pattern is wanted. */
  readonly isDone: (number: number, match: RegExpExecArray) => boolean;
}

/** Visits the matches of the patterns that are wanted, tried only where a word stands that they can begin with. */
export function forMatches(
  { patterns }: PatternIndex,
  { text, words }: CutText,
  { wants, isDone }: Visitor,
): void {
  const open = openPatterns(words, wants);
  if (open.length === 0) return;
  for (const { start, word } of words) {
    for (const pattern of open) {
      const { number } = pattern;
      if (start > pattern.last || !holds(word.begins, number)) continue;
      const match = matchAt(patterns[number], text, start);
      if (match !== null && isDone(number, match)) pattern.last = DONE;
    }
  }
}

/** A pattern that the text may match, and where the last of the words stands that its matches hold: none begins behind. */
interface OpenPattern {
  readonly number: number;
  last: number;
}

/** Before all words. */
const DONE = -1;

/** In the order of the table, which decides between patterns that begin at one word. */
function openPatterns(words: readonly WordAt[], wants: Visitor['wants']): OpenPattern[] {
  const open: OpenPattern[] = [];
  for (const { start, word } of words) {
    for (const number of word.opens) {
      const known = open.find((pattern) => pattern.number === number);
      if (known !== undefined) known.last = start;
      else if (wants(number)) open.push({ number, last: start });
    }
  }
  return open.length < 2 ? open : open.sort((one, other) => one.number - other.number);
}

function matchAt(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** For texts that nobody has cut into words before. */
export function cut({ words }: Pick<PatternIndex, 'words'>, text: string): CutText {
  const lowered = text.toLowerCase();
  const lower =
    lowered.length === text.length ? lowered : text.replace(/[A-Z]+/g, (all) => all.toLowerCase());
  const found: WordAt[] = [];
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    while (isWordCode(lower.charCodeAt(at))) at++;
    const word = at === start ? undefined : words.get(lower.slice(start, at));
    if (word !== undefined) found.push({ start, word });
  }
  return { text: lower, words: found };
}

/** Small letters, accents too, digits and the underscore. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 192 && code <= 591) || (code >= 48 && code <= 57) || code === 95
  );
}
