import type { MatchContext, Rule } from '../../../engine/rule.ts';

/** What a recruiter should know of the posting's own words. */
export interface Wording {
  readonly code: string;
  readonly message: string;
  /** Where the posting speaks of this, in lower case, a law may ask for what the words say. */
  readonly lawfulWhere?: RegExp;
  /** Forbidden by the laws of some states only. */
  readonly forbiddenBy?: 'salary-history';
}

interface WordingRow {
  readonly id: string;
  readonly anchors: readonly [string, ...string[]];
  readonly pattern: RegExp;
  readonly says: Wording;
  /** The words before must match it. */
  readonly onlyAfter?: RegExp;
  /** Where it matches the words before, the posting says the contrary or speaks of somebody else. */
  readonly unlessBefore?: RegExp;
  /** The same of the words behind. */
  readonly unlessAfter?: RegExp;
  /** « » marks the words. */
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}

const BEFORE = 60;
const BEHIND = 160;

/** A rule that only has to find its words. */
export function wordingRule(row: WordingRow): Rule<Wording> {
  const { id, anchors, pattern, says, onlyAfter, unlessBefore, unlessAfter, counterExamples } = row;
  const [first, ...others] = row.examples;
  const produce = (_groups: unknown, { segment, start, end }: MatchContext) => {
    const before = segment.slice(Math.max(0, start - BEFORE), start);
    if (onlyAfter?.test(before) === false || unlessBefore?.test(before)) return null;
    return unlessAfter?.test(segment.slice(end, end + BEHIND)) ? null : says;
  };
  return {
    id: `finding/${id}`,
    anchors,
    pattern,
    produce,
    counterExamples,
    examples: [{ text: first, value: says }, ...others.map((text) => ({ text, value: says }))],
  };
}
