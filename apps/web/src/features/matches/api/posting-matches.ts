import { PostingMatches } from '@omm/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';

/** The postings that suit a resume, best first. */
export const postingMatchesQuery = (resumeId: string, limit: number) =>
  queryOptions({
    queryKey: ['matches', 'postings', resumeId, limit],
    queryFn: () => request(PostingMatches, `/v1/resumes/${resumeId}/matches?limit=${limit}`),
    placeholderData: keepPreviousData,
  });
