import {
  type Judgement,
  type Match,
  type PostingRequirements,
  requirementsIn,
  type WhatIf,
} from '@omm/contracts';
import type { Qualifications } from '../qualifications.ts';
import type { Scorer } from '../score-match.ts';
import { smallestChange } from './smallest-change.ts';

/** More than these nobody reads. */
const MOST = 5;

/**
 * What would raise a match: for each requirement that is not met the smallest change that would meet it, and the match
 * scored anew as if it were made. A requirement that no change of one's own can meet has none.
 */
export function whatIfFor(
  read: PostingRequirements,
  { points }: Pick<Scorer, 'points'>,
): (who: Qualifications, match: Match) => WhatIf[] {
  const asked = new Map(requirementsIn(read.root).map((one) => [one.id, one]));
  const setting = read.terms.setting?.value ?? null;
  return (who, match) =>
    match.requirements
      .filter(isOpen)
      .flatMap(({ requirementId, status }): WhatIf[] => {
        const requirement = asked.get(requirementId);
        const change = requirement && smallestChange({ requirement, status, setting }, who);
        if (!change) return [];
        const after = points(change.who);
        const { words, source } = change;
        const gain = { requirementId, change: words, score: after.score, verdict: after.verdict };
        return after.score > match.score ? [{ ...gain, ...(source && { source }) }] : [];
      })
      .toSorted((a, b) => b.score - a.score)
      .slice(0, MOST);
}

const isOpen = ({ status, weight }: Judgement): boolean => status !== 'met' && weight > 0;
