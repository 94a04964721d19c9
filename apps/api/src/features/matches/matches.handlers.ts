import type { Handlers } from '../../http/handler.ts';
import type { MatchService } from './matches.service.ts';

export const matchHandlers = (service: MatchService): Pick<Handlers, 'listCandidates' | 'listJobs'> => ({
  listCandidates: async ({ viewer, params, query }) => ({
    status: 200,
    body: await service.candidates(viewer, params.id, query),
  }),
  listJobs: async ({ viewer, params, query }) => ({
    status: 200,
    body: await service.jobs(viewer, params.id, query),
  }),
});
