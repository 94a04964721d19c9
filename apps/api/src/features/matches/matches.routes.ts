import { Role } from '@omm/contracts';
import type { Route } from '../../http/route.ts';
import { listCandidates, listJobs } from './matches.handlers.ts';
import type { MatchService } from './matches.service.ts';

export const matchRoutes = (service: MatchService): Route[] => [
  {
    method: 'get',
    path: '/v1/postings/:id/matches',
    roles: ['recruiter', 'admin'],
    handler: listCandidates(service),
  },
  { method: 'get', path: '/v1/resumes/:id/matches', roles: Role.options, handler: listJobs(service) },
];
