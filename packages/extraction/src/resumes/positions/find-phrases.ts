import { allMatches } from '../../engine/all-matches.ts';

type FoundPhrase = { readonly start: number; readonly end: number };

const word = /[A-Za-zÀ-ÿ]+/g;

/** Looks up words and phrases of a table in a text, singular or plural, whatever their case: the longest at each place. */
export function compilePhrases(phrases: readonly string[]): (text: string) => FoundPhrase[] {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.match(word) ?? [];
    const first = words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((a, b) => b.length - a.length),
    );
  }
  return (text) => {
    const tokens = allMatches(word, text).map(
      (match): Token => ({ word: match[0].toLowerCase(), start: match.index }),
    );
    const found: FoundPhrase[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const length = longestAt(tokens, at, byFirst, text);
      if (length === 0) continue;
      const [first, last] = [tokens[at], tokens[at + length - 1]];
      if (first && last) found.push({ start: first.start, end: last.start + last.word.length });
      at += length - 1;
    }
    return found;
  };
}

type Token = { readonly word: string; readonly start: number };

/** How many words the longest phrase has that begins at this token; 0: none does. */
function longestAt(
  tokens: readonly Token[],
  at: number,
  byFirst: ReadonlyMap<string, readonly string[][]>,
  text: string,
): number {
  const own = tokens[at]?.word ?? '';
  const isHere = (words: readonly string[]) =>
    words.every((wanted, i) =>
      stands(tokens, at + i, text, { wanted, first: i === 0, last: i === words.length - 1 }),
    );
  const found = byFirst.get(own)?.find(isHere) ?? byFirst.get(singular(own))?.find(isHere);
  return found?.length ?? 0;
}

function stands(
  tokens: readonly Token[],
  at: number,
  text: string,
  { wanted, first, last }: { wanted: string; first: boolean; last: boolean },
): boolean {
  const token = tokens[at];
  if (token === undefined || (token.word !== wanted && !(last && singular(token.word) === wanted)))
    return false;
  const before = tokens[at - 1];
  return (
    first ||
    (before !== undefined && /^[ -]$/.test(text.slice(before.start + before.word.length, token.start)))
  );
}

const singular = (word: string) => (word.endsWith('s') ? word.slice(0, -1) : word);
