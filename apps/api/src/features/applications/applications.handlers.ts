import type { Handlers } from '../../http/handler.ts';
import type { ApplicationService } from './applications.service.ts';

export const applicationHandlers = (
  service: ApplicationService,
): Pick<Handlers, 'listApplications' | 'apply' | 'withdraw'> => ({
  listApplications: async ({ viewer }) => ({ status: 200, body: { items: await service.list(viewer) } }),

  apply: async ({ viewer, params, body }) => ({
    status: 200,
    about: [body.resumeId],
    body: await service.apply(viewer, { postingId: params.id, resumeId: body.resumeId }),
  }),

  async withdraw({ viewer, params }) {
    await service.withdraw(viewer, params.id);
    return { status: 204, about: [viewer.id] };
  },
});
