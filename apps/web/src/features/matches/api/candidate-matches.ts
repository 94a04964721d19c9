import { CandidateMatches } from '@omm/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';

/** The candidates of a posting, best first. */
export const candidateMatchesQuery = (postingId: string, limit: number) =>
  queryOptions({
    queryKey: ['matches', 'candidates', postingId, limit],
    queryFn: () => request(CandidateMatches, `/v1/postings/${postingId}/matches?limit=${limit}`),
    placeholderData: keepPreviousData,
  });
