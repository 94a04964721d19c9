import { applicationOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';

/** What the candidate has applied to, newest first. */
export const applicationsQuery = queryOptions({
  queryKey: ['applications'],
  queryFn: async () => (await call(applicationOperations.listApplications, {})).items,
});

export const apply = (postingId: string, resumeId: string) =>
  call(applicationOperations.apply, { params: { id: postingId }, body: { resumeId } });

export const withdraw = (postingId: string) =>
  call(applicationOperations.withdraw, { params: { id: postingId } });
