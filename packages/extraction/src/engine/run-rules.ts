import type { Segment } from '@omm/text';
import { askersIn, askFor, newAsker } from './asked-words.ts';
import type { Document } from './document.ts';
import type { Hit, Rule } from './rule.ts';
import { registerWord } from './vocabulary.ts';

/** Rules of one kind of fact, indexed by their anchors. */
export interface RuleSet<V> {
  readonly rules: readonly Rule<V>[];
  /** Its bit in `askersIn`. */
  readonly asker: number;
  /** Rules by the number of their anchor word. */
  readonly byAnchor: readonly (readonly number[] | undefined)[];
  /** Anchors that are signs, not words ('$'). */
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

/** Everything that the rules find in the segment, overlaps included. */
export function runRules<V>(
  set: RuleSet<V>,
  document: Document,
  segment: Segment & { readonly heading?: string },
): Hit<V>[] {
  const isAsked = (askersIn(document, segment) & set.asker) !== 0;
  if (!isAsked && set.bySign.length === 0) return [];
  const wanted = wantedRules(set, document, segment);
  if (wanted.length === 0) return [];
  const lower = document.view.lower.slice(segment.start, segment.end);
  const hits: Hit<V>[] = [];
  for (const order of wanted) {
    const rule = set.rules[order];
    if (rule === undefined) continue;
    const text = rule.cased ? document.view.folded.slice(segment.start, segment.end) : lower;
    runRule(rule, { text, offset: segment.start, order, heading: segment.heading ?? '' }, hits);
  }
  return hits;
}

function wantedRules<V>(set: RuleSet<V>, document: Document, segment: Segment): number[] {
  const wanted: number[] = [];
  const add = (order: number) => {
    if (!wanted.includes(order)) wanted.push(order);
  };
  for (let token = segment.firstToken; token < segment.endToken; token++) {
    const id = document.ids[token] ?? -1;
    if (id >= 0) set.byAnchor[id]?.forEach(add);
  }
  if (set.bySign.length > 0) {
    const text = document.view.lower.slice(segment.start, segment.end);
    for (const { sign, order } of set.bySign) if (text.includes(sign)) add(order);
  }
  return wanted;
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
