import { z } from 'zod';
import { Evidence, factOf, Span } from './span.ts';
import { DegreeLevel, LanguageCode, LanguageLevel, Setting } from './vocabulary.ts';

/** 'YYYY', 'YYYY-MM', or 'present' for an open end. */
export const PartialDate = z.string().regex(/^(?:\d{4}(?:-(?:0[1-9]|1[0-2]))?|present)$/);
export type PartialDate = z.infer<typeof PartialDate>;

/** Who the person is. Kept apart from the profile: the scorer never sees it. */
export const Contact = z.object({
  name: factOf(z.string()).nullable(),
  email: factOf(z.string()).nullable(),
  phone: factOf(z.string()).nullable(),
  location: factOf(z.string()).nullable(),
  links: z.array(factOf(z.string())),
});
export type Contact = z.infer<typeof Contact>;

/** A yes or no with the words that decided it; evidence null where nothing in the text says yes. */
const judged = z.object({ value: z.boolean(), evidence: Evidence.nullable() });

export const Position = z.object({
  id: z.string(),
  title: z.string().nullable(),
  employer: z.string().nullable(),
  location: z.string().nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  /** Whole months from start to end, both counted, up to the as-of date; 0 without dates. */
  months: z.int().nonnegative(),
  healthcare: judged,
  management: judged,
  setting: Setting.nullable(),
  specialty: z.string().nullable(),
  /** The duties as written, one line or bullet each (JSON Resume `highlights`). */
  highlights: z.array(Span),
  /** The heading of the entry: title, employer and dates. */
  span: Span,
});
export type Position = z.infer<typeof Position>;

export const Education = z.object({
  id: z.string(),
  level: DegreeLevel.nullable(),
  /** Field of study as written. */
  field: z.string().nullable(),
  institution: z.string().nullable(),
  end: PartialDate.nullable(),
  status: z.enum(['completed', 'in-progress']),
  evidence: Evidence,
});
export type Education = z.infer<typeof Education>;

export const HeldCredential = z.object({
  id: z.string(),
  status: z.enum(['held', 'expired', 'in-progress']),
  evidence: Evidence,
});
export type HeldCredential = z.infer<typeof HeldCredential>;

export const SpokenLanguage = z.object({
  code: LanguageCode,
  level: LanguageLevel.nullable(),
  evidence: Evidence,
});
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;

export const HeldSkill = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum(['skill', 'ehr', 'soft']),
  evidence: Evidence,
});
export type HeldSkill = z.infer<typeof HeldSkill>;

/** Months worked, as unions of intervals: overlaps once, gaps not. */
export const ExperienceMonths = z.object({
  total: z.int().nonnegative(),
  healthcare: z.int().nonnegative(),
  management: z.int().nonnegative(),
  /** In the office or front desk of a practice, clinic or facility. */
  medicalOffice: z.int().nonnegative(),
  medicalOfficeManagement: z.int().nonnegative(),
  /** Clerical and administrative work of any field. */
  office: z.int().nonnegative(),
});
export type ExperienceMonths = z.infer<typeof ExperienceMonths>;

export const CandidateProfile = z.object({
  asOf: z.iso.date(),
  positions: z.array(Position),
  education: z.array(Education),
  credentials: z.array(HeldCredential),
  languages: z.array(SpokenLanguage),
  skills: z.array(HeldSkill),
  months: ExperienceMonths,
});
export type CandidateProfile = z.infer<typeof CandidateProfile>;

const oneDecimal = z.number().nonnegative();

/** The flat projection of a profile that the labels and most integrations use. Years to one decimal. */
export const ResumeSummary = z.object({
  highestDegree: DegreeLevel.nullable(),
  degrees: z.array(
    z.object({ level: DegreeLevel.nullable(), field: z.string().nullable(), completed: z.boolean() }),
  ),
  positions: z.array(
    z.object({
      title: z.string().nullable(),
      employer: z.string().nullable(),
      start: PartialDate.nullable(),
      end: PartialDate.nullable(),
      health: z.boolean(),
      mgmt: z.boolean(),
    }),
  ),
  totalYears: oneDecimal.nullable(),
  healthcareYears: oneDecimal,
  managementYears: oneDecimal,
  languages: z.array(LanguageCode),
  credentials: z.array(z.string()),
  ehrSystems: z.array(z.string()),
  skills: z.array(z.string()),
});
export type ResumeSummary = z.infer<typeof ResumeSummary>;

/** One resume, read. `version` is the extraction ruleset's. */
export const ResumeReading = z.object({
  contact: Contact,
  profile: CandidateProfile,
  summary: ResumeSummary,
  warnings: z.array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() })),
  version: z.string(),
});
export type ResumeReading = z.infer<typeof ResumeReading>;
