import type { ResumeCorrection, Span } from '@omm/contracts';
import type { ResumeFact } from './resume-facts.ts';

/** The newest correction that has made a fact what it is, of those that stand, newest first; null: it is as it was read. */
export const correctionOf = (
  fact: ResumeFact,
  corrections: readonly ResumeCorrection[],
): ResumeCorrection | null =>
  corrections.find(({ applies, undone, ...one }) => applies && !undone && makes(one, fact)) ?? null;

function makes({ id, change }: Pick<ResumeCorrection, 'id' | 'change'>, { own, span }: ResumeFact): boolean {
  if (!own || change.action === 'undo' || change.action === 'remove') return false;
  if (change.fact.section !== own.stated.section) return false;
  // A job and a degree are known by their words: their ids only count them.
  if (change.fact.section === 'positions' || change.fact.section === 'education')
    return change.action === 'add' ? own.factId === `added-${id}` : overlaps(change.was.span, span);
  return factIdOf(change.fact) === own.factId;
}

const factIdOf = (fact: { id: string } | { code: string }): string => ('code' in fact ? fact.code : fact.id);

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
