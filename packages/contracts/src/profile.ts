import { z } from 'zod';
import { Evidence, factOf, Span } from './span.ts';
import {
  CipCode,
  DegreeLevel,
  LanguageCode,
  LanguageLevel,
  LanguageMode,
  Setting,
  StateCode,
} from './vocabulary.ts';

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

/**
 * How sure a reading is. `high`: the form leaves no other reading. `medium`: the likely reading of a form that
 * others share. `low`: read from what stands around it; worth a look. The extraction's README says how
 * each is derived.
 */
export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** A yes or no with the words that decided it; evidence null where nothing in the text says yes. */
const judged = z.object({ value: z.boolean(), evidence: Evidence.nullable() });

/** What a title as written comes to: an occupation with its O*NET-SOC 2019 code. */
export const TitledOccupation = z.object({
  id: z.string(),
  name: z.string(),
  soc: z.string().regex(/^\d{2}-\d{4}\.\d{2}$/),
});
export type TitledOccupation = z.infer<typeof TitledOccupation>;

/** Optional fields, here and below, are left out where the resume does not say. */
export const Position = z.object({
  id: z.string(),
  title: z.string().nullable(),
  occupation: TitledOccupation.optional(),
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
  confidence: z
    .object({
      title: Confidence.optional(),
      employer: Confidence.optional(),
      dates: Confidence.optional(),
      healthcare: Confidence,
      management: Confidence,
    })
    .optional(),
  /** The heading of the entry: title, employer and dates. */
  span: Span,
});
export type Position = z.infer<typeof Position>;

export const Education = z.object({
  id: z.string(),
  level: DegreeLevel.nullable(),
  /** Field of study as written. */
  field: z.string().nullable(),
  /** The programme of the field, where it is known. */
  cipCodes: z.array(CipCode).optional(),
  institution: z.string().nullable(),
  start: PartialDate.optional(),
  end: PartialDate.nullable(),
  status: z.enum(['completed', 'in-progress']),
  /** '60 credit hours', '78 of 120 credits'. */
  credits: z.object({ earned: z.int().positive(), of: z.int().positive().optional() }).optional(),
  confidence: Confidence.optional(),
  evidence: Evidence,
});
export type Education = z.infer<typeof Education>;

export const HeldCredential = z.object({
  id: z.string(),
  name: z.string().optional(),
  kind: z.enum(['certification', 'licence']).optional(),
  /** Who gives it: as the resume says, or else the one body that does. */
  issuer: z.string().optional(),
  /** States of a licence. */
  states: z.array(StateCode).optional(),
  obtained: PartialDate.optional(),
  expires: PartialDate.optional(),
  /** The resume gives its number, which is not kept. */
  numberHidden: z.literal(true).optional(),
  status: z.enum(['held', 'expired', 'in-progress']),
  confidence: Confidence.optional(),
  evidence: Evidence,
});
export type HeldCredential = z.infer<typeof HeldCredential>;

export const SpokenLanguage = z.object({
  code: LanguageCode,
  level: LanguageLevel.nullable(),
  /** What the person does in it, where the resume says: 'Spanish (spoken and written)'. */
  modes: z.array(LanguageMode).optional(),
  confidence: Confidence.optional(),
  evidence: Evidence,
});
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;

export const HeldSkill = z.object({
  id: z.string(),
  name: z.string(),
  category: z.enum(['skill', 'ehr', 'soft']),
  /** Ids of the positions whose text names it. */
  positions: z.array(z.string()).optional(),
  /** The last month of those positions: 'present' while one is open. */
  lastUsed: PartialDate.optional(),
  /** Named outside those positions, too: in a list of skills, say, where it is claimed as of today. */
  listed: z.literal(true).optional(),
  confidence: Confidence.optional(),
  evidence: Evidence,
});
export type HeldSkill = z.infer<typeof HeldSkill>;

/** Unpaid work, and training at work under a heading of its own: no position, no years. */
export const Volunteering = z.object({
  /** An internship, externship or clinical rotation; left out where the work is given. */
  kind: z.literal('internship').optional(),
  role: z.string().nullable(),
  organization: z.string().nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  span: Span,
});
export type Volunteering = z.infer<typeof Volunteering>;

export const Award = z.object({ title: z.string(), date: PartialDate.nullable(), span: Span });
export type Award = z.infer<typeof Award>;

/** Months worked with one system or in one specialty, as a union of intervals. */
export const MonthsOf = z.object({ name: z.string(), months: z.int().positive() });
export type MonthsOf = z.infer<typeof MonthsOf>;

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
  /** What the person says of themselves above the jobs. */
  about: Span.optional(),
  positions: z.array(Position),
  education: z.array(Education),
  credentials: z.array(HeldCredential),
  languages: z.array(SpokenLanguage),
  skills: z.array(HeldSkill),
  months: ExperienceMonths,
  specialtyMonths: z.array(MonthsOf).optional(),
  systemMonths: z.array(MonthsOf).optional(),
  volunteering: z.array(Volunteering).optional(),
  awards: z.array(Award).optional(),
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

/** What a parser or a recruiter will stumble over, and what to change. For the candidate; no score knows of it. */
export const ResumeFinding = z.object({
  code: z.string(),
  message: z.string(),
  advice: z.string(),
  span: Span.nullable(),
});
export type ResumeFinding = z.infer<typeof ResumeFinding>;

/** One resume, read. `version` is the extraction ruleset's. */
export const ResumeReading = z.object({
  contact: Contact,
  profile: CandidateProfile,
  summary: ResumeSummary,
  /** What could not be read. */
  warnings: z.array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() })),
  findings: z.array(ResumeFinding).optional(),
  /** A letter that stands in the same file: none of it is read as work, years or skills. */
  coverLetter: z.object({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
  version: z.string(),
});
export type ResumeReading = z.infer<typeof ResumeReading>;
