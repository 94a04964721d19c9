import { z } from 'zod';
import { Span } from './span.ts';
import { Necessity } from './vocabulary.ts';

/** `unknown`: the resume is silent. It lowers coverage; it never counts as met or unmet. */
export const JudgementStatus = z.enum(['met', 'partly', 'unmet', 'unknown']);
export type JudgementStatus = z.infer<typeof JudgementStatus>;

export const Verdict = z.enum(['strong', 'good', 'partial', 'weak']);
export type Verdict = z.infer<typeof Verdict>;

/**
 * What a point of a match can be about: the kinds of requirement, and `role`, the nearness of the work done
 * to the work offered (title, duties, setting).
 */
export const JudgementKind = z.enum([
  'degree',
  'experience-in-lieu',
  'education-in-lieu',
  'experience',
  'language',
  'credential',
  'skill',
  'role',
]);
export type JudgementKind = z.infer<typeof JudgementKind>;

export const Judgement = z.object({
  requirementId: z.string(),
  kind: JudgementKind,
  necessity: Necessity,
  /** What was asked, in a few words: 'Spanish', 'Bachelor's degree', '3 years in a medical office'. */
  label: z.string(),
  status: JudgementStatus,
  credit: z.number().min(0).max(1),
  weight: z.number().nonnegative(),
  /** One sentence a practice manager would say. */
  why: z.string().min(1),
  postingSpan: Span.nullable(),
  resumeSpan: Span.nullable(),
  /** The rule of the requirement model that decided, with its source, where one did. */
  rule: z.object({ id: z.string(), source: z.string() }).optional(),
});
export type Judgement = z.infer<typeof Judgement>;

/** The smallest change that would meet a requirement, and the match with it. */
export const WhatIf = z.object({
  requirementId: z.string(),
  /** In words: '1.5 more years in a medical office', 'Finish the Certified Medical Manager (CMM)'. */
  change: z.string().min(1),
  score: z.number().min(0).max(100),
  verdict: Verdict,
  /** Who says what the change takes, where a source document does. */
  source: z.string().optional(),
});
export type WhatIf = z.infer<typeof WhatIf>;

export const Match = z.object({
  /** 0..100, one decimal. */
  score: z.number().min(0).max(100),
  /** Share of the weight that the resume speaks to. */
  coverage: z.number().min(0).max(1),
  verdict: Verdict,
  requirements: z.array(Judgement),
  /** What would raise the score, the most first. Absent where it was not worked out. */
  whatIf: z.array(WhatIf).optional(),
  /** Orders equal scores: months of the experience asked for, months since the nearest job. Absent in old matches. */
  experience: z
    .object({ months: z.number().nonnegative(), monthsAgo: z.number().nonnegative().nullable() })
    .optional(),
  weights: z.object({
    suggested: z.record(z.string(), z.number().nonnegative()),
    applied: z.record(z.string(), z.number().nonnegative()),
  }),
  versions: z.object({ extraction: z.string(), matching: z.string() }),
});
export type Match = z.infer<typeof Match>;
