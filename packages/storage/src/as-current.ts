import type { z } from 'zod';

/**
 * What an earlier ruleset has stored may not have the shape of today's. It then counts as not read: the
 * worker reads such documents again when it starts (`documents.readAgain`). What is saved is parsed first.
 */
export const asCurrent = <T>(schema: z.ZodType<T>, stored: unknown): T | null =>
  schema.safeParse(stored).data ?? null;
