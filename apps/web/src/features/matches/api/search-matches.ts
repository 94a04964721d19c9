import { savedSearchOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** Who is found by a saved search. */
export const searchMatchesQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['matches', 'search', id],
    queryFn: ({ pageParam: after }) =>
      call(savedSearchOperations.runSearch, { params: { id }, query: { limit: 50, after } }),
    ...listPages,
  });
