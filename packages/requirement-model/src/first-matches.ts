import { wordBeginnings } from './word-beginnings.ts';

/** Patterns by the words they can begin at, so that a text is walked once, however many there are. */
export interface PatternIndex {
  readonly patterns: readonly RegExp[];
  readonly byBeginning: readonly (readonly number[] | undefined)[];
  /** The patterns that need a word which begins so. */
  readonly byNeed: readonly (readonly number[] | undefined)[];
  /** Those that need none. */
  readonly always: readonly number[];
}

/** `holds`: what the text must hold wherever the pattern matches, a pattern itself. */
interface Indexed {
  readonly pattern: RegExp;
  readonly holds?: string | undefined;
}

/** All begin at the start of a word ('\\b…') and ignore case. */
export function indexPatterns(indexed: readonly Indexed[]): PatternIndex {
  return {
    patterns: indexed.map(({ pattern }) => new RegExp(pattern.source, 'iy')),
    byBeginning: byPlace(indexed.map(({ pattern }) => pattern.source)),
    byNeed: byPlace(indexed.map(({ holds }) => holds)),
    always: indexed.flatMap(({ holds }, number) => (holds === undefined ? number : [])),
  };
}

const PLACES = 1 << 15;

function byPlace(sources: readonly (string | undefined)[]): number[][] {
  const numbers: number[][] = Array.from({ length: PLACES });
  for (const [number, source] of sources.entries()) {
    if (source === undefined) continue;
    const places = Array.from(wordBeginnings(source), (beginning) => placeOf(beginning, 0));
    for (const place of new Set(places)) numbers[place] = [...(numbers[place] ?? []), number];
  }
  return numbers;
}

/** Visits the matches of the patterns, tried only where a word begins like one, until `isDone` says so of a pattern. */
export function forMatches(
  index: PatternIndex,
  text: string,
  isDone: (number: number, match: RegExpExecArray) => boolean,
): void {
  const words = findWords(text);
  const open = openPatterns(index, words);
  for (let word = 0; word < words; word++) {
    const numbers = index.byBeginning[places[word] ?? 0];
    if (numbers === undefined) continue;
    for (const number of numbers) {
      if (open[number] === 0) continue;
      const match = matchAt(index.patterns[number], text, starts[word] ?? 0);
      if (match !== null && isDone(number, match)) open[number] = 0;
    }
  }
}

/** 1 for each pattern whose needs the text meets. */
function openPatterns(index: PatternIndex, words: number): Uint8Array {
  const open = new Uint8Array(index.patterns.length);
  for (const number of index.always) open[number] = 1;
  for (let word = 0; word < words; word++) {
    const numbers = index.byNeed[places[word] ?? 0];
    if (numbers !== undefined) for (const number of numbers) open[number] = 1;
  }
  return open;
}

/** Where the words of the text at hand start, and their places: kept between texts, as making them anew took half the time. */
let starts = new Int32Array(1 << 10);
let places = new Int32Array(1 << 10);

/** How many words there are. */
function findWords(text: string): number {
  if (starts.length < text.length) {
    starts = new Int32Array(2 * text.length);
    places = new Int32Array(2 * text.length);
  }
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const wasInWord = inWord;
    inWord = isWordCode(text.charCodeAt(at));
    if (!inWord || wasInWord) continue;
    starts[words] = at;
    places[words] = placeOf(text, at);
    words++;
  }
  return words;
}

function matchAt(pattern: RegExp | undefined, text: string, at: number): RegExpExecArray | null {
  if (pattern === undefined) return null;
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Five bits of each of three characters: the same for small and capital letters. Others may share a place; the pattern decides. */
function placeOf(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 31) << 10) |
    ((text.charCodeAt(at + 1) & 31) << 5) |
    (text.charCodeAt(at + 2) & 31)
  );
}

/** What '\b' takes for part of a word. */
function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95
  );
}
