import { Match, ResumeId } from '@omm/contracts';
import { z } from 'zod';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import type { MatchService } from './matches.service.ts';

/** The last row of a page. */
const Place = z.object({
  resumeId: ResumeId,
  points: Match.pick({ score: true, coverage: true, experience: true }),
});

export const matchHandlers = (
  service: MatchService,
  cursors: Cursors,
): Pick<Handlers, 'listCandidates' | 'listJobs'> => ({
  listCandidates: async ({ viewer, params: { id }, query: { after, ...page } }) => {
    const { limit, offset, ...filters } = page;
    const list = JSON.stringify(['candidates', id, filters]);
    const place = after === undefined ? null : cursors.read(list, Place, after);
    const { next, ...matches } = await service.candidates(viewer, id, {
      limit,
      offset,
      filters,
      after: place,
    });
    return { status: 200, body: { ...matches, next: next && cursors.write(list, Place.parse(next)) } };
  },
  listJobs: async ({ viewer, params, query }) => ({
    status: 200,
    body: await service.jobs(viewer, params.id, query),
  }),
});
