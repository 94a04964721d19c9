import type { Handlers } from '../../http/handler.ts';
import type { ResumeCorrectionService } from './corrections.service.ts';

export const resumeCorrectionHandlers = (
  service: ResumeCorrectionService,
): Pick<Handlers, 'correctResume' | 'listResumeCorrections'> => ({
  correctResume: async ({ viewer, params, body }) => ({
    status: 201,
    about: [params.id],
    body: await service.correct(viewer, params.id, body),
  }),

  listResumeCorrections: async ({ viewer, params }) => ({
    status: 200,
    about: [params.id],
    body: { items: await service.list(viewer, params.id) },
  }),
});
