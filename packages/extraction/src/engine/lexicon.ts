import { type Segment, wordsOf } from '@omm/text';
import { type Asker, askFor, newAsker, within } from './asked-words.ts';
import type { Document } from './document.ts';
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

interface Alias {
  readonly row: number;
  /** The numbers of its words. */
  readonly ids: readonly number[];
  /** Its letters and digits where it matches in capitals only, else null. */
  readonly capitals: string | null;
  /** With context and three letters or more, small letters will do as well ('bls certification'). */
  readonly orSmall: boolean;
}

export interface Lexicon<R extends LexiconRow> {
  readonly name: string;
  readonly rows: readonly R[];
  readonly asker: Asker;
  /** By the number of their first word. */
  readonly byFirst: readonly (Beginning | undefined)[];
  readonly contexts: readonly (ReadonlySet<number> | null)[];
}

/** Aliases with the same first word, the longest first. */
interface Beginning {
  readonly alone: readonly Alias[];
  /** Those of several words by the number of the second: 'medical' begins dozens, and few of them stand at any one place. */
  readonly bySecond: ReadonlyMap<number, readonly Alias[]>;
}

/** `name` begins the rule ids of its hits: 'credential/RN'. Looking up costs the same however many rows there are. */
export function compileLexicon<R extends LexiconRow>(name: string, rows: readonly R[]): Lexicon<R> {
  const byFirst: Alias[][] = [];
  const asker = newAsker();
  for (const [index, row] of rows.entries()) {
    for (const text of row.aliases) {
      const ids = wordsOf(text).map(registerWord);
      const capitals = /[a-z]/.test(text) ? null : lettersOf(text);
      const first = ids[0];
      if (first === undefined) continue;
      askFor(first, asker);
      const orSmall = (capitals?.length ?? 0) > 2 && row.needsContext !== undefined;
      byFirst[first] ??= [];
      byFirst[first].push({ row: index, ids, capitals, orSmall });
    }
  }
  const contexts = rows.map((row) => (row.needsContext ? new Set(row.needsContext.map(registerWord)) : null));
  return {
    name,
    rows,
    asker,
    byFirst: Array.from(byFirst, (aliases) => aliases && beginningOf(aliases)),
    contexts,
  };
}

function beginningOf(aliases: readonly Alias[]): Beginning {
  const longestFirst = aliases.toSorted((a, b) => b.ids.length - a.ids.length);
  return {
    alone: longestFirst.filter(({ ids }) => ids.length === 1),
    bySecond: Map.groupBy(
      longestFirst.filter(({ ids }) => ids.length > 1),
      ({ ids }) => ids[1] ?? -1,
    ),
  };
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
): Hit<R>[] {
  const hits: Hit<R>[] = [];
  let next = 0;
  for (const token of within(document.asked[lexicon.asker], place.segment)) {
    if (token < next) continue;
    const found = longestAt(lexicon, document, place, token);
    if (found === null) continue;
    hits.push(hitOf(lexicon, found, document, token));
    next = token + found.alias.ids.length;
  }
  return hits;
}

function longestAt<R extends LexiconRow>(
  lexicon: Lexicon<R>,
  document: Document,
  place: Place,
  token: number,
): { alias: Alias; row: R } | null {
  const beginning = lexicon.byFirst[document.ids[token] ?? -1];
  if (beginning === undefined) return null;
  const longer = beginning.bySecond.get(document.ids[token + 1] ?? -1);
  if (longer === undefined && beginning.alone.length === 0) return null;
  const at = { ...place, token };
  return firstOf(longer ?? NONE, lexicon, document, at) ?? firstOf(beginning.alone, lexicon, document, at);
}

function firstOf<R extends LexiconRow>(
  aliases: readonly Alias[],
  lexicon: Lexicon<R>,
  document: Document,
  place: Place & { token: number },
): { alias: Alias; row: R } | null {
  for (const alias of aliases) {
    const row = lexicon.rows[alias.row];
    if (row === undefined || !standsAt(alias, document, place.token, place.segment.endToken)) continue;
    const own = alias.ids.length === 1 ? place.token : -1;
    if (fits(lexicon, alias.row, document, { ...place, own })) return { alias, row };
  }
  return null;
}

const NONE: readonly Alias[] = [];

function hitOf<R extends LexiconRow>(
  lexicon: Lexicon<R>,
  { alias, row }: { alias: Alias; row: R },
  { view, guessed }: Document,
  token: number,
): Hit<R> {
  return {
    value: row,
    ruleId: `${lexicon.name}/${row.id}`,
    start: view.tokens.starts[token] ?? 0,
    end: view.tokens.ends[token + alias.ids.length - 1] ?? 0,
    certainty: guessed && alias.ids.some((_, at) => guessed.has(token + at)) ? 'inferred' : 'stated',
    order: alias.row,
  };
}

function standsAt(alias: Alias, { view, ids }: Document, token: number, endToken: number): boolean {
  const { ids: wanted } = alias;
  if (token + wanted.length > endToken) return false;
  for (let offset = 1; offset < wanted.length; offset++) {
    if (ids[token + offset] !== wanted[offset]) return false;
    const gapStart = view.tokens.ends[token + offset - 1] ?? 0;
    if (!joins(view.folded, gapStart, view.tokens.starts[token + offset] ?? 0)) return false;
  }
  if (alias.capitals === null) return true;
  const last = token + wanted.length - 1;
  const found = lettersOf(view.folded.slice(view.tokens.starts[token] ?? 0, view.tokens.ends[last] ?? 0));
  if (found === alias.capitals || found === `${alias.capitals}s` || found === `${alias.capitals}S`)
    return true;
  const small = alias.capitals.toLowerCase();
  return alias.orSmall && (found === small || found === `${small}s`);
}

/** Words of one alias stand together: only blanks, hyphens, slashes, dots, '&' or an opening parenthesis between them; in 'enfermero(a) graduado(a)' also the closing one. */
function joins(folded: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  const joining = folded.charAt(start - 2) === '(' ? " -/.&_*'()" : " -/.&_*'(";
  for (let at = start; at < end; at++) if (!joining.includes(folded.charAt(at))) return false;
  return true;
}

/** So far around a name its context and its `unless` are looked for; keeps long paragraphs linear. */
const NEAR_TOKENS = 60;
const NEAR = 200;

function fits<R extends LexiconRow>(
  lexicon: Lexicon<R>,
  row: number,
  document: Document,
  place: Place & { token: number; own: number },
): boolean {
  const context = lexicon.contexts[row];
  if (context && !place.trusted && !hasContext(context, document, place)) return false;
  const unless = lexicon.rows[row]?.unless;
  if (unless === undefined) return true;
  const { segment, token } = place;
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

function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '');
}
