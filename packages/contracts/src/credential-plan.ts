import { z } from 'zod';

/**
 * A credential that a person does not hold yet, and what it wants of them. `eligible`: everything is there. `missing`:
 * something is known not to be. `unknown`: what is left, no resume tells.
 */
export const PlannedCredential = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(['eligible', 'missing', 'unknown']),
  /** The resume says that it is under way. */
  begun: z.boolean(),
  needs: z.array(
    z.object({
      /** 'healthCareYears', 'collegeCredits', 'letterFromCmpe' … */
      what: z.string(),
      status: z.enum(['met', 'missing', 'unknown']),
      /** null: unknown. */
      have: z.number().nonnegative().nullable(),
      /** null: the source names no number. */
      need: z.number().nonnegative().nullable(),
      words: z.string(),
    }),
  ),
  /** The source documents that say so. */
  sources: z.array(z.object({ id: z.string(), title: z.string() })),
});
export type PlannedCredential = z.infer<typeof PlannedCredential>;
