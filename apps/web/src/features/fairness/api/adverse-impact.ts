import { fairnessOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

export interface ImpactFilters {
  from?: string;
  to?: string;
  /** 'true': categories with less than two percent of the data are left out of the ratios. */
  excludeSmall?: 'true';
}

/** Selection and scoring rates by sex, race or ethnicity and their intersections. */
export const adverseImpactQuery = (filters: ImpactFilters) =>
  queryOptions({
    queryKey: ['adverse-impact', filters],
    queryFn: () => call(fairnessOperations.showAdverseImpact, { query: filters }),
  });
