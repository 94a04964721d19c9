import { z } from 'zod';

/**
 * What every job of a document carries: no text, no names, so that it may be kept and replayed. `run` grows
 * with each retry of the document: a retry is a new job, not the twin of the one that failed.
 */
export const documentRun = { rulesetVersion: z.string().min(1), run: z.int().positive() };
