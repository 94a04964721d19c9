import { operations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { matchPages } from './match-pages.ts';

/** The candidates of a posting, best first. */
export const candidateMatchesQuery = (postingId: string) =>
  infiniteQueryOptions({
    queryKey: ['matches', 'candidates', postingId],
    queryFn: ({ pageParam: after }) =>
      call(operations.listCandidates, {
        params: { id: postingId },
        query: { after },
      }),
    ...matchPages,
  });
