import { type JobFilters, matchOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** As the address has them: what is left out is not asked for. */
export type ShownJobs = { [Key in keyof JobFilters]?: JobFilters[Key] | undefined };

/** The postings that suit a resume, best first. */
export const postingMatchesQuery = (resumeId: string, shown: ShownJobs) =>
  infiniteQueryOptions({
    queryKey: ['matches', 'postings', resumeId, shown],
    queryFn: ({ pageParam: after }) =>
      call(matchOperations.listJobs, { params: { id: resumeId }, query: { after, ...shown } }),
    // Until other filters are answered the list stays; another resume's is not shown in its place.
    placeholderData: (list, query) => (query?.queryKey[2] === resumeId ? list : undefined),
    ...listPages,
  });
