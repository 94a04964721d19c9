import { type Contest, type ContestFactBody, contestOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** What the candidate has contested, newest first, with the answers. */
export const contestsQuery = infiniteQueryOptions({
  queryKey: ['contests'],
  queryFn: ({ pageParam: after }) => call(contestOperations.listContests, { query: { after, limit: 50 } }),
  ...listPages,
});

export const contestFact = (resumeId: string, body: ContestFactBody): Promise<Contest> =>
  call(contestOperations.contestFact, { params: { id: resumeId }, body });
