import { CandidateMatches } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';
import { matchPages } from './match-pages.ts';

/** The candidates of a posting, best first. */
export const candidateMatchesQuery = (postingId: string) =>
  infiniteQueryOptions({
    queryKey: ['matches', 'candidates', postingId],
    queryFn: ({ pageParam: offset }) =>
      request(
        CandidateMatches,
        `/v1/postings/${postingId}/matches?limit=${matchPages.size}&offset=${offset}`,
      ),
    initialPageParam: 0,
    getNextPageParam: matchPages.next,
  });
