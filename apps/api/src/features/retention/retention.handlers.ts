import { AppError } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { organisationOf } from '../../accounts/audience.ts';
import type { Handlers } from '../../http/handler.ts';

type RetentionHandlers = Pick<Handlers, 'showRetention' | 'setRetention' | 'placeHold' | 'releaseHold'>;

export const retentionHandlers = ({ retention }: Pick<Storage, 'retention'>): RetentionHandlers => ({
  showRetention: async ({ viewer }) => ({ status: 200, body: await retention.get(organisationOf(viewer)) }),

  async setRetention({ viewer, body }) {
    await retention.set(organisationOf(viewer), body.months);
    return { status: 204 };
  },

  async placeHold({ viewer, params: { id: resumeId }, body: { reason } }) {
    const hold = { resumeId, organisationId: organisationOf(viewer) };
    const placed = await retention.hold(hold, { reason, placedBy: viewer.id });
    if (placed === null) throw new AppError('NOT_FOUND', 'Your organisation has uploaded no such resume.');
    if (!placed) throw new AppError('CONFLICT', 'This resume is held already.');
    return { status: 204, about: [resumeId] };
  },

  async releaseHold({ viewer, params: { id: resumeId } }) {
    const released = await retention.release({ resumeId, organisationId: organisationOf(viewer) });
    if (!released) throw new AppError('NOT_FOUND', 'Your organisation holds no such resume.');
    return { status: 204, about: [resumeId] };
  },
});
