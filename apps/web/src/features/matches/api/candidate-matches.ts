import { operations, type Stage } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** Those of the list who stand there, or have this tag. */
export interface ShownCandidates {
  stage?: Stage | undefined;
  tag?: string | undefined;
}

/** The candidates of a posting, best first. */
export const candidateMatchesQuery = (postingId: string, shown: ShownCandidates) =>
  infiniteQueryOptions({
    queryKey: ['matches', 'candidates', postingId, shown],
    queryFn: ({ pageParam: after }) =>
      call(operations.listCandidates, {
        params: { id: postingId },
        query: { after, ...shown },
      }),
    ...listPages,
  });
