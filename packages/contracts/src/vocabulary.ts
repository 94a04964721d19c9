import { z } from 'zod';

/** Completed education, lowest first. Meaning of each level: infra/decisions/0002-vocabulary.md. */
export const DegreeLevel = z.enum([
  'high-school',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
]);
export type DegreeLevel = z.infer<typeof DegreeLevel>;

/** 0 for high school up to 5 for a doctorate. */
export const degreeRank = (level: DegreeLevel): number => DegreeLevel.options.indexOf(level);

export const Necessity = z.enum(['required', 'preferred']);
export type Necessity = z.infer<typeof Necessity>;

/** schema.org JobPosting.employmentType, in our spelling. */
export const EmploymentType = z.enum([
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'per-diem',
]);
export type EmploymentType = z.infer<typeof EmploymentType>;

export const PayPeriod = z.enum(['hour', 'day', 'week', 'month', 'year']);
export type PayPeriod = z.infer<typeof PayPeriod>;

/** Money in `currency` (ISO 4217) per `period`; the annual figures assume 2,080 hours, 260 days, 52 weeks. */
export const Pay = z.object({
  min: z.number().nonnegative(),
  max: z.number().nonnegative(),
  currency: z.string().length(3),
  period: PayPeriod,
  annualMin: z.number().nonnegative(),
  annualMax: z.number().nonnegative(),
});
export type Pay = z.infer<typeof Pay>;

export const RemoteMode = z.enum(['onsite', 'hybrid', 'remote']);
export type RemoteMode = z.infer<typeof RemoteMode>;

/** Kinds of employer of the requirement model. */
export const Setting = z.enum([
  'small-practice',
  'physician-practice',
  'multi-site-practice',
  'hospital',
  'clinic',
  'nursing-home',
  'assisted-living',
  'mobile-medical-unit',
  'veterinary-practice',
  'dental-practice',
]);
export type Setting = z.infer<typeof Setting>;

/**
 * The kind of experience that years are asked for, narrowest first: medical-office management counts
 * as each of the others but `other`; `other` is a domain outside our field, named by `scopeText`.
 */
export const ExperienceScope = z.enum([
  'medical-office-management',
  'medical-office',
  'healthcare',
  'management',
  'office',
  'other',
  'any',
]);
export type ExperienceScope = z.infer<typeof ExperienceScope>;

/** ISO 639-1; `ase` for American Sign Language; `und` where 'bilingual' names no language. */
export const LanguageCode = z.string().regex(/^(?:[a-z]{2}|ase|und)$/);
export type LanguageCode = z.infer<typeof LanguageCode>;

export const LanguageLevel = z.enum(['basic', 'conversational', 'fluent', 'native']);
export type LanguageLevel = z.infer<typeof LanguageLevel>;
