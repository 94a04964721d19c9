import { type AnswerContestBody, contestOperations } from '@omm/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../../lib/api-client.ts';
import { listPages } from '../../../lib/list-pages.ts';

/** What candidates say is not so in their resumes, newest first. */
export const contestsQuery = (shown: { unanswered?: boolean | undefined }) =>
  infiniteQueryOptions({
    queryKey: ['contests', shown],
    queryFn: ({ pageParam: after }) =>
      call(contestOperations.listContests, {
        query: { after, ...(shown.unanswered === undefined ? {} : { unanswered: String(shown.unanswered) }) },
      }),
    ...listPages,
  });

export const answerContest = (id: string, body: z.input<typeof AnswerContestBody>) =>
  call(contestOperations.answerContest, { params: { id }, body });
