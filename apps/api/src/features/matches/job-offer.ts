import type { JobFilters, JobOffer, PostingTerms, Region } from '@omm/contracts';
import { stateName, stateOfPlace } from '@omm/requirement-model';
import type { Points } from '@omm/storage';

/** What the posting says of the job, for who chooses among many. */
export const offerOf = (terms: PostingTerms): JobOffer => ({
  setting: terms.setting?.value ?? null,
  location: terms.location?.value ?? null,
  remote: terms.remote?.value ?? null,
  pay: terms.pay?.value ?? null,
  employmentTypes: terms.employmentTypes.map(({ value }) => value),
});

export interface OfferedJob {
  points: Points;
  offer: JobOffer;
}

export function passes({ points, offer }: OfferedJob, filters: JobFilters): boolean {
  const { minScore = 0, verdict, remote, region, setting } = filters;
  return (
    points.score >= minScore &&
    (verdict === undefined || points.verdict === verdict) &&
    // Who says nothing of working from home wants people on site.
    (remote === undefined || (offer.remote ?? 'onsite') === remote) &&
    (region === undefined || stateOf(offer) === region) &&
    (setting === undefined || offer.setting === setting)
  );
}

/** Where the jobs are, by name. */
export const regionsOf = (jobs: readonly OfferedJob[]): Region[] =>
  [...new Set(jobs.flatMap(({ offer }) => stateOf(offer) ?? []))]
    .map((code) => ({ code, name: stateName(code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));

const stateOf = ({ location }: JobOffer): string | null =>
  location === null ? null : stateOfPlace(location);
