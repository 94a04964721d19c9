import { type CandidateMatches, Match, type Operations, PostingId, ResumeId } from '@omm/contracts';
import type { Audience } from '@omm/storage';
import { z } from 'zod';
import { audienceOf } from '../../accounts/audience.ts';
import { attachment } from '../../http/attachment.ts';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import { keepJson } from '../../http/kept-json.ts';
import { readTogether } from '../../http/read-together.ts';
import { candidatesCsv } from './candidates-csv.ts';
import type { MatchService } from './matches.service.ts';
import { wholeList } from './whole-list.ts';

/** The last row of a page. */
const points = Match.pick({ score: true, coverage: true, experience: true });
const CandidatePlace = z.object({ resumeId: ResumeId, points });
const JobPlace = z.object({ id: PostingId, points });

interface AskedCandidates {
  audience: Audience;
  id: PostingId;
  query: z.output<Operations['listCandidates']['query']>;
}

type MatchHandlers = Pick<
  Handlers,
  'listCandidates' | 'setRanking' | 'exportCandidates' | 'exportCandidatesCsv' | 'listJobs'
>;

export const matchHandlers = (service: MatchService, cursors: Cursors): MatchHandlers => ({
  listCandidates: candidatesOf(service, cursors),

  async setRanking({ viewer, params, body }) {
    await service.setRanking(viewer, params.id, body);
    return { status: 204 };
  },

  async exportCandidates({ viewer, params: { id }, query }) {
    const items = await wholeList(service, audienceOf(viewer), { id, filters: query });
    const body = { postingId: id, items };
    return { status: 200, about: peopleIn(body), headers: attachment('candidates.json'), body };
  },

  async exportCandidatesCsv({ viewer, params: { id }, query }) {
    const items = await wholeList(service, audienceOf(viewer), { id, filters: query });
    const body = candidatesCsv(items);
    return { status: 200, about: peopleIn({ items }), headers: attachment('candidates.csv'), body };
  },

  listJobs: async ({ viewer, params: { id }, query: { limit, after, ...filters } }) => {
    const list = JSON.stringify(['jobs', id, filters]);
    const place = after === undefined ? null : cursors.read(list, JobPlace, after);
    const { next, ...matches } = await service.jobs(viewer, id, { limit, after: place, filters });
    const cursor = next && cursors.write(list, JobPlace.parse(next));
    return { status: 200, about: [id], body: { ...matches, next: cursor } };
  },
});

/** All that is asked for is what they read together: whom this may be told, the storage says by the audience. */
function candidatesOf(service: MatchService, cursors: Cursors): MatchHandlers['listCandidates'] {
  const read = readTogether(
    async ({ audience, id, query: { limit, after, ...filters } }: AskedCandidates) => {
      const list = JSON.stringify(['candidates', id, filters]);
      const place = after === undefined ? null : cursors.read(list, CandidatePlace, after);
      const { next, ...matches } = await service.candidates(audience, id, { limit, after: place, filters });
      const body = { ...matches, next: next && cursors.write(list, CandidatePlace.parse(next)) };
      keepJson(body);
      return { status: 200, about: peopleIn(matches), body } as const;
    },
  );
  return ({ viewer, params: { id }, query }) => read({ audience: audienceOf(viewer), id, query });
}

const peopleIn = ({ items }: Pick<CandidateMatches, 'items'>): string[] =>
  items.map(({ resumeId }) => resumeId);
