import { z } from 'zod';
import { CandidateMatches, PostingMatches } from '../api.ts';
import { PostingId, ResumeId } from '../ids.ts';
import { Role } from '../role.ts';
import { CandidatesQuery, MatchesQuery } from './lists.ts';
import { type Operation, read } from './operation.ts';

const tag = 'Matches';

export const matchOperations = {
  listCandidates: {
    ...read,
    path: '/v1/postings/:id/matches',
    tag,
    summary: 'The candidates of a posting, best first, with the reasons',
    roles: ['recruiter', 'admin'],
    scope: 'read:matches',
    params: z.strictObject({ id: PostingId }),
    query: CandidatesQuery,
    replies: { 200: CandidateMatches },
  },
  listJobs: {
    ...read,
    path: '/v1/resumes/:id/matches',
    tag,
    summary: 'The postings that suit a resume, best first, with the reasons',
    roles: Role.options,
    scope: 'read:matches',
    params: z.strictObject({ id: ResumeId }),
    query: MatchesQuery,
    replies: { 200: PostingMatches },
  },
} as const satisfies Record<string, Operation>;
