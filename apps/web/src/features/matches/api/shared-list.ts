import { sharedListOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** The list that somebody has shared by a link. */
export const sharedListQuery = (token: string) =>
  infiniteQueryOptions({
    queryKey: ['shared-list', token],
    queryFn: ({ pageParam: after }) => call(sharedListOperations.showSharedList, { query: { token, after } }),
    ...listPages,
  });
