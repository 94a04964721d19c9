import { operations, type PlaceHoldBody, type RetentionRule } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../../lib/api-client.ts';

/** How long the practice keeps resumes, and which are held. */
export const retentionQuery = queryOptions({
  queryKey: ['retention'],
  queryFn: () => call(operations.showRetention, {}),
});

export const setRetention = (body: z.input<typeof RetentionRule>) => call(operations.setRetention, { body });

export const placeHold = (id: string, body: z.input<typeof PlaceHoldBody>) =>
  call(operations.placeHold, { params: { id }, body });

export const releaseHold = (id: string) => call(operations.releaseHold, { params: { id } });
