import { z } from 'zod';
import { OwnScores, ScoringFilters, ScoringLog } from '../scoring-log.ts';
import { MatchesQuery } from './lists.ts';
import { type Operation, read } from './operation.ts';

const tag = 'Scoring log';
const byOwner = { ...read, tag, audited: true, roles: ['recruiter', 'admin'], members: ['owner'] } as const;

export const scoringLogOperations = {
  listScoringLog: {
    ...byOwner,
    path: '/v1/scoring-log',
    summary: 'By which scores was decided, newest first',
    description:
      'An entry for each list that was made, with the best fifty, and for each candidate who was moved to a stage: versions of what went in, settings, and what came out. Of an organisation its own, of everybody for an admin.',
    query: MatchesQuery.extend(ScoringFilters.shape),
    replies: { 200: ScoringLog },
  },
  exportScoringLog: {
    ...byOwner,
    path: '/v1/scoring-log.csv',
    summary: 'The same for a spreadsheet, a line a score: the newest 1,000 entries that the filters leave',
    query: ScoringFilters,
    replies: { 200: z.string() },
    produces: 'text/csv',
    headers: { 'content-disposition': 'The name to save it under.' },
  },
  listOwnScores: {
    ...read,
    tag: 'Your data',
    path: '/v1/me/scores',
    summary: 'The scores of one’s own resumes by which organisations may have decided, newest first',
    roles: ['candidate'],
    query: MatchesQuery,
    replies: { 200: OwnScores },
  },
} as const satisfies Record<string, Operation>;
