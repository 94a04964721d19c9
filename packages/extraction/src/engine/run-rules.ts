import type { Segment } from '@omm/text';
import { type Asker, askFor, newAsker, within } from './asked-words.ts';
import type { Document } from './document.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import type { Hit, Rule } from './rule.ts';
import { registerWord } from './vocabulary.ts';

/** Rules of one kind of fact, indexed by their anchors. */
export interface RuleSet<V> {
  readonly rules: readonly Rule<V>[];
  readonly asker: Asker;
  /** Rules by the number of their anchor word. */
  readonly byAnchor: readonly (readonly number[] | undefined)[];
  /** Anchors that are signs, not words ('$', ', '). */
  readonly bySign: readonly { readonly sign: string; readonly order: number }[];
}

export function compileRules<V>(rules: readonly Rule<V>[]): RuleSet<V> {
  const byAnchor: (number[] | undefined)[] = [];
  const asker = newAsker();
  const bySign: { sign: string; order: number }[] = [];
  for (const [order, rule] of rules.entries()) {
    for (const anchor of rule.anchors) {
      if (!/\w/.test(anchor)) {
        bySign.push({ sign: anchor, order });
        continue;
      }
      const id = registerWord(anchor);
      askFor(id, asker);
      const listed = byAnchor[id] ?? [];
      if (!listed.includes(order)) listed.push(order);
      byAnchor[id] = listed;
    }
  }
  return { rules, asker, byAnchor: Array.from(byAnchor), bySign };
}

type Place = Segment & { readonly heading?: string };

/** What the rules find in each of the segments, which stand in text order; overlaps resolved. */
export function runRulesIn<V>(set: RuleSet<V>, document: Document, segments: readonly Place[]): Hit<V>[] {
  const tokens = document.asked[set.asker] ?? NONE;
  const hits: Hit<V>[] = [];
  const isSigned = set.bySign.some(({ sign }) => document.view.folded.includes(sign));
  if (tokens.length === 0 && !isSigned) return hits;
  let at = 0;
  for (const segment of segments) {
    while (at < tokens.length && (tokens[at] ?? 0) < segment.firstToken) at++;
    const isAsked = at < tokens.length && (tokens[at] ?? 0) < segment.endToken;
    if (isAsked || isSigned) hits.push(...resolveOverlaps(runRules(set, document, segment)));
  }
  return hits;
}

/** Everything that the rules find in the segment, overlaps included. */
export function runRules<V>(set: RuleSet<V>, document: Document, segment: Place): Hit<V>[] {
  const hits: Hit<V>[] = [];
  const wanted = wantedRules(set, document, segment);
  if (wanted.length === 0) return hits;
  const lower = document.view.lower.slice(segment.start, segment.end);
  for (const order of wanted) {
    const rule = set.rules[order];
    if (rule === undefined) continue;
    const text = rule.cased ? document.view.folded.slice(segment.start, segment.end) : lower;
    runRule(rule, { text, offset: segment.start, order, heading: segment.heading ?? '' }, hits);
  }
  return hits;
}

/** In the order of their words: what a text holds first is asked first. */
function wantedRules<V>(set: RuleSet<V>, document: Document, segment: Segment): readonly number[] {
  const tokens = within(document.asked[set.asker], segment);
  if (tokens.length === 0 && set.bySign.length === 0) return NONE;
  const wanted: number[] = [];
  const want = (order: number) => {
    if (!wanted.includes(order)) wanted.push(order);
  };
  for (const token of tokens) {
    const orders = set.byAnchor[document.ids[token] ?? -1] ?? NONE;
    for (const order of orders) want(order);
  }
  for (const { sign, order } of set.bySign) if (holds(document, segment, sign)) want(order);
  return wanted;
}

const NONE: readonly number[] = [];

function holds({ view: { folded, codes } }: Document, { start, end }: Segment, sign: string): boolean {
  const first = sign.charCodeAt(0);
  for (let at = start; at <= end - sign.length; at++) {
    if (codes[at] === first && folded.startsWith(sign, at)) return true;
  }
  return false;
}

function runRule<V>(
  rule: Rule<V>,
  on: { text: string; offset: number; order: number; heading: string },
  hits: Hit<V>[],
): void {
  const { pattern } = rule;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(on.text); match !== null; match = pattern.exec(on.text)) {
    const end = match.index + match[0].length;
    if (match[0] === '') pattern.lastIndex++;
    const context = { segment: on.text, start: match.index, end, heading: on.heading };
    const value = rule.produce(match.groups ?? {}, context);
    if (value === null) continue;
    hits.push({
      value,
      ruleId: rule.id,
      start: on.offset + match.index,
      end: on.offset + end,
      certainty: rule.certainty ?? 'stated',
      order: on.order,
    });
  }
}
