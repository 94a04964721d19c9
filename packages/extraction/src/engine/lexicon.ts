import { type Segment, wordsOf } from '@omm/text';
import { indexFrom, stands } from './asked-words.ts';
import type { Document } from './document.ts';
import { type Alias, addName, lettersOf, type Names, newNames } from './names.ts';
import type { Hit } from './rule.ts';
import { registerWord } from './vocabulary.ts';

/** One entry of a closed vocabulary. */
export interface LexiconRow {
  readonly id: string;
  /** Singular. Written ALL CAPS: matches in capitals only (from three letters with `needsContext` also in small letters). 'Ph.D.' also matches 'PhD' and 'Ph. D.' does not. */
  readonly aliases: readonly [string, ...string[]];
  /** One of these words (lower case, singular) must stand in the segment or its heading. */
  readonly needsContext?: readonly [string, ...string[]];
  /** Where it matches the segment in lower case, the words mean something else. */
  readonly unless?: RegExp;
  /** « » marks the span. */
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly string[];
  /** Known misses; counted, not tested. */
  readonly todo?: readonly string[];
}

export interface Lexicon<R extends LexiconRow> {
  readonly name: string;
  readonly rows: readonly R[];
  readonly names: Names;
}

/** `name` begins the rule ids of its hits: 'credential/RN'. Looking up costs the same however many rows there are. */
export function compileLexicon<R extends LexiconRow>(name: string, rows: readonly R[]): Lexicon<R> {
  const names = newNames();
  for (const [row, { aliases, needsContext, unless = null }] of rows.entries()) {
    const context = needsContext ? new Set(needsContext.map(registerWord)) : null;
    for (const text of aliases) {
      const capitals = /[a-z]/.test(text) ? null : lettersOf(text);
      const orSmall = (capitals?.length ?? 0) > 2 && context !== null;
      addName(names, { row, ids: wordsOf(text).map(registerWord), capitals, orSmall, context, unless });
    }
  }
  return { name, rows, names };
}

/** Where to look. `trusted`: a list of just such names, where `needsContext` need not hold. */
interface Place {
  readonly segment: Segment;
  readonly heading?: Segment | null | undefined;
  readonly trusted?: boolean | undefined;
}

/** Rows named in the segment: at each word the longest alias. `heading`: the segment's heading, for `needsContext`. */
export function matchLexicon<R extends LexiconRow>(
  lexicon: Lexicon<R>,
  document: Document,
  place: Place,
): readonly Hit<R>[] {
  const found = document.names[lexicon.names];
  if (found === undefined) return NONE;
  const { tokens } = found;
  const { firstToken, endToken } = place.segment;
  const hits: Hit<R>[] = [];
  let next = firstToken;
  for (let at = indexFrom(tokens, firstToken); at < tokens.length; ) {
    const token = tokens[at] ?? endToken;
    if (token >= endToken) break;
    let end = at + 1;
    while (tokens[end] === token) end++;
    const alias =
      token < next ? undefined : longestOf(found.aliases.slice(at, end), document, { ...place, token });
    at = end;
    const row = lexicon.rows[alias?.row ?? -1];
    if (alias === undefined || row === undefined) continue;
    hits.push(hitOf(lexicon.name, { alias, row }, document, token));
    next = token + alias.ids.length;
  }
  return hits;
}

/** Whether a name of the lexicon stands in the segment, with its context or without: most segments have none. */
export function isNamed({ names }: Lexicon<LexiconRow>, document: Document, segment: Segment): boolean {
  return stands(document.names[names]?.tokens, segment);
}

/** Of aliases with equally many words the first. */
function longestOf(
  aliases: readonly Alias[],
  document: Document,
  place: Place & { token: number },
): Alias | undefined {
  let longest: Alias | undefined;
  for (const alias of aliases) {
    const { length } = alias.ids;
    const isShort = length <= (longest?.ids.length ?? 0);
    if (isShort || place.token + length > place.segment.endToken) continue;
    if (fits(alias, document, place)) longest = alias;
  }
  return longest;
}

const NONE: readonly never[] = [];

function hitOf<R extends LexiconRow>(
  name: string,
  { alias, row }: { alias: Alias; row: R },
  { view, guessed }: Document,
  token: number,
): Hit<R> {
  return {
    value: row,
    ruleId: `${name}/${row.id}`,
    start: view.tokens.starts[token] ?? 0,
    end: view.tokens.ends[token + alias.ids.length - 1] ?? 0,
    certainty: guessed && alias.ids.some((_, at) => guessed.has(token + at)) ? 'inferred' : 'stated',
    order: alias.row,
  };
}

/** So far around a name its context and its `unless` are looked for; keeps long paragraphs linear. */
const NEAR_TOKENS = 60;
const NEAR = 200;

function fits(
  { ids, context, unless }: Alias,
  document: Document,
  place: Place & { token: number },
): boolean {
  const { segment, token, trusted } = place;
  const own = ids.length === 1 ? token : -1;
  if (context && !trusted && !hasContext(context, document, { ...place, own })) return false;
  if (unless === null) return true;
  const at = document.view.tokens.starts[token] ?? segment.start;
  const start = Math.max(segment.start, at - NEAR);
  return !unless.test(document.view.lower.slice(start, Math.min(segment.end, at + NEAR)));
}

function hasContext(
  words: ReadonlySet<number>,
  { ids }: Document,
  place: Place & { token: number; own: number },
): boolean {
  const { segment, heading, token, own } = place;
  const first = Math.max(segment.firstToken, token - NEAR_TOKENS);
  const end = Math.min(segment.endToken, token + NEAR_TOKENS);
  if (hasWord(words, ids, { first, end, own })) return true;
  return heading ? hasWord(words, ids, { first: heading.firstToken, end: heading.endToken, own: -1 }) : false;
}

/** `own`: the token of a one-word alias, which is no context for itself. */
function hasWord(
  words: ReadonlySet<number>,
  ids: Int32Array,
  { first, end, own }: { first: number; end: number; own: number },
): boolean {
  for (let token = first; token < end; token++) {
    if (token !== own && words.has(ids[token] ?? -1)) return true;
  }
  return false;
}
