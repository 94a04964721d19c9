import type { Certainty } from '@omm/contracts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** What a rule may look at beside its match: the segment in lower case, and where in it the match stands. */
export interface MatchContext {
  readonly segment: string;
  readonly start: number;
  readonly end: number;
  /** The heading above the segment, in lower case; '' where there is none. */
  readonly heading: string;
}

/** « » marks in `text` the words that the fact must quote. */
interface RuleExample<V> {
  readonly text: string;
  readonly value: V;
}

/** A phrase with a shape: one rule, one file or table row, its examples beside it. */
export interface Rule<V> {
  /** Unique and stable: it stands in traces, explanations and stored facts. */
  readonly id: string;
  /** The rule runs only on segments that hold one of these words (lower case, singular) or signs ('$'). */
  readonly anchors: readonly [string, ...string[]];
  /** Global; meets the segment folded (`TextView`: Latin-1 only, a bullet is '·') and, unless `cased`, in lower case. */
  readonly pattern: RegExp;
  readonly cased?: boolean;
  /** null declines. Never throws, reads no clock. */
  produce(groups: Groups, context: MatchContext): V | null;
  readonly certainty?: Certainty;
  readonly examples: readonly [RuleExample<V>, ...RuleExample<V>[]];
  readonly counterExamples: readonly string[];
  /** Known misses, in the examples' notation; counted, not tested. */
  readonly todo?: readonly string[];
}

/** A fact where it stands in the document. */
export interface Hit<V> {
  readonly value: V;
  readonly ruleId: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: Certainty;
  /** Place of its rule or row in the registry: decides the last ties. */
  readonly order: number;
}
