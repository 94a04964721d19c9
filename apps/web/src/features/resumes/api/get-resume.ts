import { resumeOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { pollWhile } from '../../../lib/document-progress.ts';

export const resumeQuery = (id: string) =>
  queryOptions({
    queryKey: ['resumes', id],
    queryFn: () => call(resumeOperations.showResume, { params: { id } }),
    refetchInterval: ({ state }) => pollWhile(state.data ? [state.data.status] : []),
  });
