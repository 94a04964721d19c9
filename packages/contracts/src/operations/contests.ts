import { z } from 'zod';
import { AnswerContestBody, Contest, ContestFactBody, ContestId, ContestList } from '../contest.ts';
import { ResumeId } from '../ids.ts';
import { Role } from '../role.ts';
import { MatchesQuery } from './lists.ts';
import { flag, type Operation, post, read } from './operation.ts';

const tag = 'Contested facts';

export const contestOperations = {
  contestFact: {
    ...post,
    path: '/v1/resumes/:id/contests',
    tag,
    audited: true,
    summary: 'Say that a fact of the own profile is not so',
    description: 'Every organisation that can see the resume finds it in its inbox, and answers it.',
    roles: ['candidate'],
    params: z.strictObject({ id: ResumeId }),
    body: ContestFactBody,
    replies: { 201: Contest },
    errors: ['CONFLICT'],
  },
  listContests: {
    ...read,
    path: '/v1/contests',
    tag,
    audited: true,
    summary: "A candidate's own contested facts, or an organisation's inbox of them, newest first",
    roles: Role.options,
    query: MatchesQuery.extend({
      /** Those that the organisation has yet to answer. */
      unanswered: flag.optional(),
    }),
    replies: { 200: ContestList },
  },
  answerContest: {
    ...post,
    path: '/v1/contests/:id/answer',
    tag,
    audited: true,
    summary: "Give the organisation's answer to a contested fact",
    roles: ['recruiter'],
    params: z.strictObject({ id: ContestId }),
    body: AnswerContestBody,
    replies: { 204: null },
    errors: ['CONFLICT'],
  },
} as const satisfies Record<string, Operation>;
