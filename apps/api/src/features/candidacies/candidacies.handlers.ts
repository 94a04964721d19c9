import { z } from 'zod';
import type { Cursors } from '../../http/cursor.ts';
import type { Handlers } from '../../http/handler.ts';
import type { CandidacyService } from './candidacies.service.ts';

const Place = z.object({ movedAt: z.string(), id: z.uuid() });

type CandidacyHandlers = Pick<
  Handlers,
  'listPipeline' | 'showCandidacy' | 'changeCandidacy' | 'addNote' | 'removeNote'
>;

const keyOf = ({ id, ...params }: Parameters<Handlers['showCandidacy']>[0]['params']) => ({
  postingId: id,
  ...params,
});

export const candidacyHandlers = (service: CandidacyService, cursors: Cursors): CandidacyHandlers => ({
  async listPipeline({ viewer, params: { id }, query: { limit, after, stage } }) {
    const list = JSON.stringify(['pipeline', id, stage]);
    const place = after === undefined ? null : cursors.read(list, Place, after);
    const { items, next } = await service.pipeline(viewer, id, { limit, stage, after: place });
    const about = items.map(({ resumeId }) => resumeId);
    return { status: 200, about, body: { postingId: id, items, next: next && cursors.write(list, next) } };
  },

  showCandidacy: async ({ viewer, params }) => ({
    status: 200,
    about: [params.resumeId],
    body: await service.get(viewer, keyOf(params)),
  }),

  changeCandidacy: async ({ viewer, params, body }) => ({
    status: 200,
    about: [params.resumeId],
    body: await service.change(viewer, keyOf(params), body),
  }),

  addNote: async ({ viewer, params, body }) => ({
    status: 201,
    about: [params.resumeId],
    body: await service.addNote(viewer, keyOf(params), body.text),
  }),

  async removeNote({ viewer, params }) {
    return { status: 204, about: [await service.removeNote(viewer, params.id)] };
  },
});
