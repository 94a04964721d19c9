import { PostingList } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

export const postingsQuery = queryOptions({
  queryKey: ['postings', 'list'],
  queryFn: () => request(PostingList, '/v1/postings'),
  refetchInterval: ({ state }) => pollWhile(state.data?.items.map(({ status }) => status) ?? []),
});
