import { resumeOperations } from '@omm/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { documentPages } from '../../../lib/document-pages.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

/** The newest version of each. */
export const resumesQuery = infiniteQueryOptions({
  queryKey: ['resumes', 'list'],
  queryFn: ({ pageParam: after }) => call(resumeOperations.listResumes, { query: { after } }),
  ...documentPages,
});

/** The last that came in, as many as are sent at once. Stale with the list above: its key begins with that one's. */
export const latestVersionsQuery = queryOptions({
  queryKey: ['resumes', 'list', 'all'],
  queryFn: () => call(resumeOperations.listResumes, { query: { versions: 'all', limit: 500 } }),
  refetchInterval: ({ state }) => pollWhile(state.data?.items.map(({ status }) => status) ?? []),
});
