import { type CandidateFilters, matchOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** Those of the list of whom all of it is true. */
export type ShownCandidates = CandidateFilters;

/** More than fit on a screen, so that scrolling rarely waits. */
const PAGE = 50;

/** Under it is all that is loaded of a posting's list. */
export const candidatesKey = (postingId: string) => ['matches', 'candidates', postingId];

/** The candidates of a posting, best first. */
export const candidateMatchesQuery = (postingId: string, shown: ShownCandidates) =>
  infiniteQueryOptions({
    queryKey: [...candidatesKey(postingId), shown],
    queryFn: ({ pageParam: after }) =>
      call(matchOperations.listCandidates, {
        params: { id: postingId },
        query: { limit: PAGE, after, ...shown },
      }),
    // Until other filters are answered the list stays; another posting's is not shown in its place.
    placeholderData: (list, query) => (query?.queryKey[2] === postingId ? list : undefined),
    ...listPages,
  });
