import { z } from 'zod';
import { ResumeId } from './ids.ts';

/** How long an organisation keeps the resumes that it has uploaded; null: until somebody removes them. */
export const RetentionRule = z.strictObject({ months: z.int().min(1).max(120).nullable() });

export const LegalHold = z.object({ resumeId: ResumeId, reason: z.string(), placedAt: z.iso.datetime() });

export const Retention = RetentionRule.extend({ holds: z.array(LegalHold) });
export type Retention = z.infer<typeof Retention>;

export const PlaceHoldBody = z.strictObject({
  /** 'Charge 2026-17', without names. */
  reason: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .regex(/^[^\0\p{Cs}]*$/u),
});
