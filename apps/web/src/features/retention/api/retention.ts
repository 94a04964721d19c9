import { type PlaceHoldBody, type RetentionRule, retentionOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../../lib/api-client.ts';

/** How long the practice keeps resumes, and which are held. */
export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: () => call(retentionOperations.showRetention, {}),
});

export const setRetention = (body: z.input<typeof RetentionRule>) =>
  call(retentionOperations.setRetention, { body });

export const placeHold = (id: string, body: z.input<typeof PlaceHoldBody>) =>
  call(retentionOperations.placeHold, { params: { id }, body });

export const releaseHold = (id: string) => call(retentionOperations.releaseHold, { params: { id } });
