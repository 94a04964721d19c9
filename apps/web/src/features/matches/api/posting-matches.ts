import { operations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** The postings that suit a resume, best first. */
export const postingMatchesQuery = (resumeId: string) =>
  infiniteQueryOptions({
    queryKey: ['matches', 'postings', resumeId],
    queryFn: ({ pageParam: after }) =>
      call(operations.listJobs, { params: { id: resumeId }, query: { after } }),
    ...listPages,
  });
