import { ResumeDetail } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { request } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

export const resumeQuery = (id: string) =>
  queryOptions({
    queryKey: ['resumes', id],
    queryFn: () => request(ResumeDetail, `/v1/resumes/${id}`),
    refetchInterval: ({ state }) => pollWhile(state.data ? [state.data.status] : []),
  });
