import { PostingMatches } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';
import { matchPages } from './match-pages.ts';

/** The postings that suit a resume, best first. */
export const postingMatchesQuery = (resumeId: string) =>
  infiniteQueryOptions({
    queryKey: ['matches', 'postings', resumeId],
    queryFn: ({ pageParam: offset }) =>
      request(PostingMatches, `/v1/resumes/${resumeId}/matches?limit=${matchPages.size}&offset=${offset}`),
    initialPageParam: 0,
    getNextPageParam: matchPages.next,
  });
