import { ResumeList } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

const listQuery = (queryKey: string[], path: string) =>
  queryOptions({
    queryKey,
    queryFn: () => request(ResumeList, path),
    refetchInterval: ({ state }) => pollWhile(state.data?.items.map(({ status }) => status) ?? []),
  });

/** The newest version of each. */
export const resumesQuery = listQuery(['resumes', 'list'], '/v1/resumes');

/** Stale with the list above: its key begins with that one's. */
export const allVersionsQuery = listQuery(['resumes', 'list', 'all'], '/v1/resumes?versions=all');
