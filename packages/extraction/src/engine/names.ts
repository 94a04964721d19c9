import type { TextView } from '@omm/text';

/** One of the names of a lexicon's row. */
export interface Alias {
  readonly row: number;
  /** The numbers of its words. */
  readonly ids: readonly number[];
  /** Its letters and digits where it matches in capitals only, else null. */
  readonly capitals: string | null;
  /** With context and three letters or more, small letters will do as well ('bls certification'). */
  readonly orSmall: boolean;
  /** One of these words must stand near it. */
  readonly context: ReadonlySet<number> | null;
  /** Where it matches the words around, they mean something else. */
  readonly unless: RegExp | null;
}

/** A lexicon, as a number. */
export type Names = number;

/** The names of one lexicon that stand in a text: `aliases[i]` from the word `tokens[i]` on, in text order. */
interface FoundNames {
  readonly tokens: readonly number[];
  readonly aliases: readonly Alias[];
}

/** By lexicon; undefined where a text holds none of its names. */
export type NamesInText = readonly (FoundNames | undefined)[];

interface Entry {
  readonly names: Names;
  readonly alias: Alias;
}

/** Names of one word by its number. */
const alone: (Entry[] | undefined)[] = [];
/** Names of several words by the first two: 'medical' begins dozens, and few of them stand at any one place. */
const longer = new Map<number, Entry[]>();
/** A bit for the first two words of each name, by a hash: the words of a text are nearly all told by it to begin none. */
const pairs = new Uint8Array(1 << 13);
let lexicons = 0;

const bitOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 16;
const pairOf = (first: number, second: number): number => (first << 15) | second;

export function newNames(): Names {
  return lexicons++;
}

export function addName(names: Names, alias: Alias): void {
  const [first, second] = alias.ids;
  if (first === undefined) return;
  const entry = { names, alias };
  if (second === undefined) {
    alone[first] = [...(alone[first] ?? []), entry];
    return;
  }
  const pair = pairOf(first, second);
  longer.set(pair, [...(longer.get(pair) ?? []), entry]);
  const bit = bitOf(pair);
  pairs[bit >> 3] = (pairs[bit >> 3] ?? 0) | (1 << (bit & 7));
}

/** One walk over a text's words for the names of all lexicons together. */
export function findNames(view: TextView, ids: Int32Array): NamesInText {
  const found = new Array<{ tokens: number[]; aliases: Alias[] } | undefined>(lexicons).fill(undefined);
  const keep = (entries: readonly Entry[] | undefined, token: number) => {
    for (const { names, alias } of entries ?? NONE) {
      if (!standsAt(alias, { view, ids }, token)) continue;
      const known = found[names];
      if (known === undefined) found[names] = { tokens: [token], aliases: [alias] };
      else {
        known.tokens.push(token);
        known.aliases.push(alias);
      }
    }
  };
  for (let token = 0; token < ids.length; token++) {
    const first = ids[token] ?? -1;
    if (first < 0) continue;
    const second = ids[token + 1] ?? -1;
    if (second >= 0 && mayBegin(pairOf(first, second))) keep(longer.get(pairOf(first, second)), token);
    if (alone[first] !== undefined) keep(alone[first], token);
  }
  return found;
}

function mayBegin(pair: number): boolean {
  const bit = bitOf(pair);
  return ((pairs[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
}

const NONE: readonly Entry[] = [];

function standsAt(
  { ids: wanted, capitals, orSmall }: Alias,
  { view, ids }: { view: TextView; ids: Int32Array },
  token: number,
): boolean {
  const { folded, tokens } = view;
  for (let offset = 1; offset < wanted.length; offset++) {
    if (ids[token + offset] !== wanted[offset]) return false;
    const gapStart = tokens.ends[token + offset - 1] ?? 0;
    if (!joins(folded, gapStart, tokens.starts[token + offset] ?? 0)) return false;
  }
  if (capitals === null) return true;
  const last = token + wanted.length - 1;
  const written = lettersOf(folded.slice(tokens.starts[token] ?? 0, tokens.ends[last] ?? 0));
  if (written === capitals || written === `${capitals}s` || written === `${capitals}S`) return true;
  const small = capitals.toLowerCase();
  return orSmall && (written === small || written === `${small}s`);
}

/** Words of one alias stand together: only blanks, hyphens, slashes, dots, '&' or an opening parenthesis between them; in 'enfermero(a) graduado(a)' also the closing one. */
function joins(folded: string, start: number, end: number): boolean {
  if (end - start > 3) return false;
  const joining = folded.charAt(start - 2) === '(' ? " -/.&_*'()" : " -/.&_*'(";
  for (let at = start; at < end; at++) if (!joining.includes(folded.charAt(at))) return false;
  return true;
}

export function lettersOf(text: string): string {
  return text.replace(/[^A-Za-z0-9]/g, '');
}
