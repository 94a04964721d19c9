import type { CandidateMatches, CandidateProfile, JobOffer, Match } from '@omm/contracts';
import {
  matchingVersion,
  qualificationsOf,
  type Scorer,
  scorerFor,
  weighPosting,
  whatIfFor,
} from '@omm/matching';
import type { Points, RankablePosting } from '@omm/storage';
import { offerOf } from './job-offer.ts';

export interface Explainer {
  weights: CandidateMatches['weights'];
  points: Scorer['points'];
  offer: JobOffer;
  /** With a reason for every point, and what would raise it. */
  explain(profile: CandidateProfile): Match;
}

/** A posting, ready to say why. */
export function explainerOf({
  requirements,
  extraction,
  settings: { weights },
}: Pick<RankablePosting, 'requirements' | 'extraction' | 'settings'>): Explainer {
  const scorer = scorerFor(requirements, { extraction, weights });
  let whatIf: ReturnType<typeof whatIfFor> | undefined;
  const { suggested, applied } = weighPosting(requirements, weights);
  return {
    weights: { suggested, applied },
    points: scorer.points,
    offer: offerOf(requirements.terms),
    explain(profile) {
      const who = qualificationsOf(profile);
      const match = scorer.match(who);
      whatIf ??= whatIfFor(requirements, scorer);
      return { ...match, whatIf: whatIf(who, match) };
    },
  };
}

/** Of somebody whose reading is of other rules, and is being made anew: the place in the list is all there is. */
export const withoutReasons = (points: Points): Match => ({
  ...points,
  requirements: [],
  weights: { suggested: {}, applied: {} },
  versions: { extraction: 'another', matching: matchingVersion },
});
