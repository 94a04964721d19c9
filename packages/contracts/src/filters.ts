import { z } from 'zod';
import { Stage, Tag } from './candidacy.ts';
import { Verdict } from './match.ts';
import { LanguageCode, RemoteMode, Setting, StateCode } from './vocabulary.ts';

/** Those of the list who score at least this, and of whom the others are true. */
export const CandidateFilters = z.strictObject({
  minScore: z.coerce.number().min(0).max(100).optional(),
  verdict: Verdict.optional(),
  /** Somebody speaks it. */
  language: LanguageCode.optional(),
  /** By its id; held, not expired and not in progress. */
  credential: z
    .string()
    .regex(/^\P{Cc}{0,100}$/u)
    .optional(),
  /** Of any job. */
  setting: Setting.optional(),
  stage: Stage.optional(),
  tag: Tag.optional(),
});
export type CandidateFilters = z.infer<typeof CandidateFilters>;

/** Those of a list of jobs that score at least this, and of which the others are true. */
export const JobFilters = z.strictObject({
  minScore: z.coerce.number().min(0).max(100).optional(),
  verdict: Verdict.optional(),
  /** On site is also who does not say. */
  remote: RemoteMode.optional(),
  region: StateCode.optional(),
  setting: Setting.optional(),
});
export type JobFilters = z.infer<typeof JobFilters>;
