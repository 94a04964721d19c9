import { wordBeginnings } from './word-beginnings.ts';

/** Patterns by the words they can begin at, so that a text is walked once, however many there are. */
export interface PatternIndex {
  readonly patterns: readonly RegExp[];
  readonly byBeginning: readonly (readonly number[] | undefined)[];
}

/** All begin at the start of a word ('\b…') and ignore case. */
export function indexPatterns(patterns: readonly RegExp[]): PatternIndex {
  const byBeginning: number[][] = Array.from({ length: 1 << 15 });
  for (const [number, { source }] of patterns.entries()) {
    for (const place of new Set(Array.from(wordBeginnings(source), (beginning) => placeOf(beginning, 0)))) {
      byBeginning[place] = [...(byBeginning[place] ?? []), number];
    }
  }
  return { patterns: patterns.map(({ source }) => new RegExp(source, 'iy')), byBeginning };
}

/** Visits the matches of the patterns, tried only where a word begins like one, until `isDone` says so of a pattern. */
export function forMatches(
  index: PatternIndex,
  text: string,
  isDone: (number: number, match: RegExpExecArray) => boolean,
): void {
  const done = new Set<number>();
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const wasInWord = inWord;
    inWord = isWordCode(text.charCodeAt(at));
    if (!inWord || wasInWord) continue;
    for (const number of index.byBeginning[placeOf(text, at)] ?? NONE) {
      if (done.has(number)) continue;
      const match = matchAt(index.patterns[number], text, at);
      if (match !== null && isDone(number, match)) done.add(number);
    }
  }
}

const NONE: readonly number[] = [];

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
