import { PostingDetail } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

export const postingQuery = (id: string) =>
  queryOptions({
    queryKey: ['postings', id],
    queryFn: () => request(PostingDetail, `/v1/postings/${id}`),
    refetchInterval: ({ state }) => pollWhile(state.data ? [state.data.status] : []),
  });
