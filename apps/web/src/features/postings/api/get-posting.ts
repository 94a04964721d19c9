import { postingOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

export const postingQuery = (id: string) =>
  queryOptions({
    queryKey: ['postings', id],
    queryFn: () => call(postingOperations.showPosting, { params: { id } }),
    refetchInterval: ({ state }) => pollWhile(state.data ? [state.data.status] : []),
  });
