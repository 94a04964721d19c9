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

/** ISO 639-1, or 639-3 where that has none (`hmn`, `ase`: American Sign Language); `und` where 'bilingual' names no language. */
export const LanguageCode = z.string().regex(/^[a-z]{2,3}$/);
export type LanguageCode = z.infer<typeof LanguageCode>;

export const LanguageLevel = z.enum(['basic', 'conversational', 'fluent', 'native']);
export type LanguageLevel = z.infer<typeof LanguageLevel>;

export const LanguageMode = z.enum(['speaking', 'reading', 'writing', 'interpreting', 'medical']);
export type LanguageMode = z.infer<typeof LanguageMode>;

/** Classification of Instructional Programs, 2020 edition: a series ('51'), a family ('51.07') or a programme ('51.0705'). */
export const CipCode = z.string().regex(/^\d{2}(?:\.\d{2}(?:\d{2})?)?$/);
export type CipCode = z.infer<typeof CipCode>;

/** State or territory of the United States, USPS Publication 28. */
export const StateCode = z.string().regex(/^[A-Z]{2}$/);
export type StateCode = z.infer<typeof StateCode>;

export const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof ClockTime>;

export const Shift = z.enum([
  'days',
  'evenings',
  'nights',
  'weekends',
  'no-weekends',
  'holidays',
  'monday-to-friday',
  'four-day-week',
  'rotating',
  'on-call',
  'overtime',
  'flexible',
]);
export type Shift = z.infer<typeof Shift>;

/** schema.org jobBenefits, by kind. */
export const Benefit = z.enum([
  'health-insurance',
  'dental-insurance',
  'vision-insurance',
  'life-insurance',
  'disability-insurance',
  'retirement-plan',
  'retirement-match',
  'pension',
  'paid-time-off',
  'paid-holidays',
  'paid-sick-leave',
  'parental-leave',
  'tuition-reimbursement',
  'loan-repayment',
  'continuing-education',
  'flexible-spending-account',
  'health-savings-account',
  'employee-assistance-program',
  'employee-discount',
  'malpractice-insurance',
  'uniforms',
  'commuter-benefits',
  'child-care',
  'relocation-assistance',
  'profit-sharing',
  'stock-options',
  'wellness-program',
  'pet-insurance',
  'paid-training',
  'free-meals',
]);
export type Benefit = z.infer<typeof Benefit>;

export const BonusKind = z.enum(['signing', 'performance', 'referral', 'retention', 'annual', 'commission']);
export type BonusKind = z.infer<typeof BonusKind>;

export const PhysicalDemand = z.enum([
  'lift',
  'stand',
  'walk',
  'sit',
  'bend',
  'reach',
  'climb',
  'push',
  'see',
  'hear',
  'manual-dexterity',
]);
export type PhysicalDemand = z.infer<typeof PhysicalDemand>;

/** Checks that an employer makes before or after hiring. */
export const Screening = z.enum([
  'background-check',
  'drug-test',
  'fingerprinting',
  'credit-check',
  'driving-record',
  'reference-check',
  'physical-exam',
  'tb-test',
  'security-clearance',
  'exclusion-list',
]);
export type Screening = z.infer<typeof Screening>;

/** `any`: 'required immunizations', none named. */
export const Vaccine = z.enum(['any', 'influenza', 'covid-19', 'hepatitis-b', 'mmr', 'varicella', 'tdap']);
export type Vaccine = z.infer<typeof Vaccine>;

export const PracticeUnit = z.enum([
  'physicians',
  'providers',
  'dentists',
  'locations',
  'employees',
  'beds',
  'patients-a-day',
]);
export type PracticeUnit = z.infer<typeof PracticeUnit>;

export const ApplyStep = z.enum([
  'send-resume',
  'send-cover-letter',
  'send-references',
  'send-salary-requirements',
  'send-email',
  'call',
  'no-calls',
  'apply-online',
  'apply-in-person',
  'send-fax',
  'send-mail',
]);
export type ApplyStep = z.infer<typeof ApplyStep>;
