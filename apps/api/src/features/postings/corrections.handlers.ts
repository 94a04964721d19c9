import type { Handlers } from '../../http/handler.ts';
import type { CorrectionService } from './corrections.service.ts';

export const correctionHandlers = (
  service: CorrectionService,
): Pick<Handlers, 'correctPosting' | 'listPostingCorrections'> => ({
  correctPosting: async ({ viewer, params, body }) => ({
    status: 201,
    body: await service.correct(viewer, params.id, body),
  }),

  listPostingCorrections: async ({ viewer, params }) => ({
    status: 200,
    body: { items: await service.list(viewer, params.id) },
  }),
});
