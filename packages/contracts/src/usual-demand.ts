import { z } from 'zod';

/**
 * What such an employer usually asks or pays, where a posting does not say: told beside the posting. Only
 * `substitution` is scored: experience can make up for a part of the degree that the posting asks for. Statements that
 * differ are entries of their own.
 */
export const UsualDemand = z.object({
  topic: z.enum(['education', 'substitution', 'experience', 'pay']),
  words: z.string(),
  /** The source documents that say so. */
  sources: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type UsualDemand = z.infer<typeof UsualDemand>;
