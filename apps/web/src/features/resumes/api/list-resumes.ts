import { operations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

const listQuery = (queryKey: string[], versions: 'current' | 'all') =>
  queryOptions({
    queryKey,
    queryFn: () => call(operations.listResumes, { query: { versions } }),
    refetchInterval: ({ state }) => pollWhile(state.data?.items.map(({ status }) => status) ?? []),
  });

/** The newest version of each. */
export const resumesQuery = listQuery(['resumes', 'list'], 'current');

/** Stale with the list above: its key begins with that one's. */
export const allVersionsQuery = listQuery(['resumes', 'list', 'all'], 'all');
