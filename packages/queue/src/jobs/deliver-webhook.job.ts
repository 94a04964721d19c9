import { z } from 'zod';
import { defineJob } from '../define-job.ts';

/** One message to one webhook, tried for almost a day, the second time after five seconds. `run` grows with each redelivery by hand. */
export const deliverWebhook = defineJob({
  name: 'deliver-webhook',
  queue: 'delivering',
  payload: z.object({ deliveryId: z.uuid(), run: z.int().positive() }),
  retry: { attempts: 15, backoffMs: 5_000 },
  dedupeKey: ({ deliveryId, run }) => `${deliveryId}-${run}`,
});
