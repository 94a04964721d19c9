import { z } from 'zod';
import { CandidateExport, CandidateMatches, PostingMatches } from '../api.ts';
import { CandidateFilters } from '../filters.ts';
import { PostingId, ResumeId } from '../ids.ts';
import { RankingSettings } from '../ranking-settings.ts';
import { Role } from '../role.ts';
import { CandidatesQuery, JobsQuery } from './lists.ts';
import { type Operation, post, read } from './operation.ts';

const tag = 'Matches';

const exported = {
  ...read,
  tag,
  audited: true,
  roles: ['recruiter', 'admin'],
  scope: 'read:matches',
  params: z.strictObject({ id: PostingId }),
  query: CandidateFilters,
  headers: { 'content-disposition': 'The name to save it under.' },
} as const;

export const matchOperations = {
  listCandidates: {
    ...read,
    path: '/v1/postings/:id/matches',
    tag,
    audited: true,
    summary: 'The candidates of a posting, best first, with the reasons',
    roles: ['recruiter', 'admin'],
    scope: 'read:matches',
    params: z.strictObject({ id: PostingId }),
    query: CandidatesQuery,
    replies: { 200: CandidateMatches },
  },
  setRanking: {
    ...post,
    path: '/v1/postings/:id/ranking',
    tag,
    summary: 'Have everybody ranked for a posting by one’s own weights, musts and filters',
    description: 'The list is `stale` until that is done. What is left empty is as the posting has it.',
    roles: ['recruiter', 'admin'],
    scope: 'write:postings',
    params: z.strictObject({ id: PostingId }),
    body: RankingSettings,
    changes: 'showPosting',
    replies: { 204: null },
    errors: ['CONFLICT'],
  },
  exportCandidates: {
    ...exported,
    path: '/v1/postings/:id/matches.json',
    summary: 'The whole list of a posting’s candidates, or those that the filters leave, with the reasons',
    replies: { 200: CandidateExport },
  },
  exportCandidatesCsv: {
    ...exported,
    path: '/v1/postings/:id/matches.csv',
    summary: 'The whole list of a posting’s candidates for a spreadsheet, a line a candidate',
    replies: { 200: z.string() },
    produces: 'text/csv',
  },
  listJobs: {
    ...read,
    path: '/v1/resumes/:id/matches',
    tag,
    audited: true,
    summary: 'The postings that suit a resume, best first, with the reasons',
    roles: Role.options,
    scope: 'read:matches',
    params: z.strictObject({ id: ResumeId }),
    query: JobsQuery,
    replies: { 200: PostingMatches },
  },
} as const satisfies Record<string, Operation>;
