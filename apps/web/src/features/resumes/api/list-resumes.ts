import { ResumeList } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

export const resumesQuery = queryOptions({
  queryKey: ['resumes', 'list'],
  queryFn: () => request(ResumeList, '/v1/resumes'),
  refetchInterval: ({ state }) => pollWhile(state.data?.items.map(({ status }) => status) ?? []),
});
