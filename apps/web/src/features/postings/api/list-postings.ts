import { operations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

export const postingsQuery = queryOptions({
  queryKey: ['postings', 'list'],
  queryFn: () => call(operations.listPostings, {}),
  refetchInterval: ({ state }) => pollWhile(state.data?.items.map(({ status }) => status) ?? []),
});
