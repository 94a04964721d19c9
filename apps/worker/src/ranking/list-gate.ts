import { type Candidate, compile, encodeSegment, type Scorer, scorerFor, topRows } from '@omm/matching';
import type { RankablePosting } from '@omm/storage';
import { filtersOf } from './filters-of.ts';

/** What decides whether somebody who has just come stands on a posting's list. */
export interface ListGate {
  points: Scorer['points'];
  /** Whether the recruiter's settings let them onto the list. */
  accepts(candidate: Candidate): boolean;
}

export function listGate({ requirements, settings }: RankablePosting): ListGate {
  const { points } = scorerFor(requirements, settings);
  const filters = filtersOf(settings);
  if (Object.keys(filters).length === 0) return { points, accepts: () => true };
  // The filters of the whole ranking, over a segment of one.
  const program = compile(requirements, settings);
  return {
    points,
    accepts: (candidate) =>
      topRows(program, [encodeSegment([candidate])], { count: 1, ...filters }).length > 0,
  };
}
