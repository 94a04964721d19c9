import { z } from 'zod';

const limit = z.coerce.number().int().min(1).max(100);

/** Of a list of documents, newest first. */
export const ListQuery = z.strictObject({ limit: limit.optional() });

export const ResumeListQuery = ListQuery.extend({ versions: z.enum(['current', 'all']).default('current') });

/** Of a ranked list, best first. */
export const MatchesQuery = z.strictObject({
  limit: limit.default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
