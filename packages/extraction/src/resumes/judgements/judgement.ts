import type { Evidence } from '@omm/contracts';
import type { WorkEntry } from '../positions/read-positions.ts';
import type { FlowText } from './flow-text.ts';

export type Judgement = { readonly value: boolean; readonly evidence: Evidence | null };

export const no: Judgement = { value: false, evidence: null };

/** A job with its texts in running form. */
export type JudgedEntry = {
  readonly entry: WorkEntry;
  readonly heading: FlowText;
  readonly duties: FlowText;
  /** How often the duties name a clinical or practice-management system. */
  readonly systems: number;
};

export type Look = {
  readonly pattern: RegExp;
  readonly ruleId: string;
  /** Declines a match by the words of its sentence that stand before it. */
  readonly unlessAfter?: RegExp;
};

/** Yes, with the first words that the pattern meets; null where it meets none. */
export function yesFrom(
  { text, offset }: FlowText,
  { pattern, ruleId, unlessAfter }: Look,
): Judgement | null {
  const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`);
  for (const match of text.matchAll(every)) {
    const before = text.slice(Math.max(0, match.index - 70), match.index);
    if (unlessAfter?.test(before.slice(before.search(/[^.\n]*$/)))) continue;
    const start = offset + match.index;
    const span = { start, end: start + match[0].length, text: match[0] };
    return { value: true, evidence: { span, ruleId, certainty: 'stated' } };
  }
  return null;
}

/** The title without whom it serves: 'Assistant to the Director', 'Secretary for three managers'. */
export function ownTitle(entry: WorkEntry): string {
  const title = entry.title ?? '';
  return title.replace(/\s+(?:to|for|reporting to)\s+.*$/i, '');
}
