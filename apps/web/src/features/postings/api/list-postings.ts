import { postingOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { documentPages } from '../../../lib/document-pages.ts';

export const postingsQuery = infiniteQueryOptions({
  queryKey: ['postings', 'list'],
  queryFn: ({ pageParam: after }) => call(postingOperations.listPostings, { query: { after } }),
  ...documentPages,
});
