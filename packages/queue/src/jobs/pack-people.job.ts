import { OrganisationId } from '@omm/contracts';
import { z } from 'zod';
import { defineJob } from '../define-job.ts';

/** Packs an owner's people (null: the candidates' own) into segments, and the holes out of them. */
export const packPeople = defineJob({
  name: 'pack-people',
  queue: 'packing',
  payload: z.object({ organisationId: OrganisationId.nullable() }),
  retry: { attempts: 1, backoffMs: 0 },
  dedupeKey: ({ organisationId }) => organisationId ?? 'candidates',
});
