import { z } from 'zod';
import { Certainty, factOf, Span } from './span.ts';
import {
  ApplyStep,
  Benefit,
  BonusKind,
  CipCode,
  ClockTime,
  DegreeLevel,
  EmploymentType,
  ExperienceScope,
  LanguageCode,
  LanguageLevel,
  LanguageMode,
  Necessity,
  Pay,
  PhysicalDemand,
  PracticeUnit,
  RemoteMode,
  Screening,
  Setting,
  Shift,
  StateCode,
  Vaccine,
} from './vocabulary.ts';

const years = z.number().min(0).max(60);

/** What every atomic requirement carries. `id` is unique and stable within its posting ('degree-1'). */
const base = {
  id: z.string().min(1),
  necessity: Necessity,
  spans: z.array(Span).min(1),
  ruleId: z.string().min(1),
  certainty: Certainty,
};

export const DegreeRequirement = z.object({
  ...base,
  kind: z.literal('degree'),
  value: z.object({
    level: DegreeLevel,
    /** Fields of study as written, lower case: ['business administration', 'health care']. */
    fields: z.array(z.string()),
    /** The CIP 2020 codes of those fields that are known: ['52.0201']. */
    cipCodes: z.array(CipCode).optional(),
    /** 'or a related field': a neighbouring field will do. */
    relatedField: z.boolean().optional(),
  }),
});

/** Experience that may stand in for the degree; years null where the posting names no number, an upper end only of a range. */
export const SubstitutionRequirement = z.object({
  ...base,
  kind: z.literal('experience-in-lieu'),
  value: z.object({ years: years.nullable(), maximumYears: years.nullable().optional() }),
});

/**
 * Education that may stand in for experience: 'two years of college may replace one year of experience'. It stands in
 * an `anyOf` beside the whole experience, together with what is left of it.
 */
export const EducationInLieuRequirement = z.object({
  ...base,
  kind: z.literal('education-in-lieu'),
  value: z.object({
    /** The lowest level that will do; null: education of any level. */
    level: DegreeLevel.nullable(),
    /** Years of study, and of the experience they replace; null where the posting names none. */
    educationYears: years.nullable(),
    experienceYears: years.nullable(),
  }),
});

export const ExperienceRequirement = z.object({
  ...base,
  kind: z.literal('experience'),
  value: z.object({
    minimumYears: years.nullable(),
    maximumYears: years.nullable(),
    /** 'within the last 5 years' → 5; absent: whenever. */
    withinYears: years.optional(),
    /** 'recent experience', with no number. */
    recent: z.literal(true).optional(),
    /** Skills and systems that the years must have been spent with, any of them: '2 years with Epic or Cerner' → ['Epic', 'Cerner']. */
    skillIds: z.array(z.string()).optional(),
  }),
  scope: ExperienceScope,
  /** The domain in the posting's own words ('in a medical office'), or null. */
  scopeText: z.string().nullable(),
});

export const LanguageRequirement = z.object({
  ...base,
  kind: z.literal('language'),
  value: z.object({
    code: LanguageCode,
    level: LanguageLevel.nullable(),
    /** What the language is needed for, where the posting says; absent where it does not. */
    modes: z.array(LanguageMode).optional(),
  }),
});

export const CredentialRequirement = z.object({
  ...base,
  kind: z.literal('credential'),
  value: z.object({
    /** Id of the credential lexicon ('CMPE', 'RN', 'DL'). */
    id: z.string(),
    /** Its full name: 'Driver's license'; absent where a posting was read before names were kept. */
    name: z.string().optional(),
    /** 'must obtain within 12 months' → 12; null: held at hire. */
    withinMonths: z.number().positive().nullable(),
    /** Where a licence must be valid, by USPS code: 'Ohio RN license' → ['OH']. */
    states: z.array(StateCode).optional(),
  }),
});

export const SkillRequirement = z.object({
  ...base,
  kind: z.literal('skill'),
  value: z.object({ id: z.string(), name: z.string(), category: z.enum(['skill', 'ehr', 'soft']) }),
});

export const Requirement = z.discriminatedUnion('kind', [
  DegreeRequirement,
  SubstitutionRequirement,
  EducationInLieuRequirement,
  ExperienceRequirement,
  LanguageRequirement,
  CredentialRequirement,
  SkillRequirement,
]);
export type Requirement = z.infer<typeof Requirement>;
export type RequirementKind = Requirement['kind'];
export type RequirementOf<K extends RequirementKind> = Extract<Requirement, { kind: K }>;

/** A tree over atomic requirements, so that 'Bachelor's and 3 years, or Associate's and 5' stays what it says. */
export type RequirementNode =
  | { type: 'one'; requirement: Requirement }
  | { type: 'allOf' | 'anyOf'; of: RequirementNode[] };
export const RequirementNode: z.ZodType<RequirementNode> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal('one'), requirement: Requirement }),
    z.object({ type: z.enum(['allOf', 'anyOf']), of: z.array(RequirementNode) }),
  ]),
);

/** All requirements of a tree, alternatives among them. */
export const requirementsIn = (node: RequirementNode): Requirement[] =>
  node.type === 'one' ? [node.requirement] : node.of.flatMap(requirementsIn);

/**
 * What the employer makes a condition and no resume answers: kept beside the tree, shown, never judged.
 * One entry a condition and necessity.
 */
export const Condition = z.discriminatedUnion('kind', [
  /** `percent`: share of the time ('up to 25% travel'); null where no number is given. */
  z.object({
    ...base,
    kind: z.literal('travel'),
    value: z.object({ percent: z.number().min(0).max(100).nullable() }),
  }),
  /** `pounds`: the heaviest load, for `lift` only. */
  z.object({
    ...base,
    kind: z.literal('physical-demand'),
    value: z.object({ demand: PhysicalDemand, pounds: z.number().positive().nullable() }),
  }),
  z.object({ ...base, kind: z.literal('screening'), value: z.object({ screening: Screening }) }),
  z.object({ ...base, kind: z.literal('vaccination'), value: z.object({ vaccine: Vaccine }) }),
  z.object({ ...base, kind: z.literal('work-authorization'), value: z.object({}) }),
  z.object({ ...base, kind: z.literal('own-transport'), value: z.object({}) }),
  z.object({ ...base, kind: z.literal('minimum-age'), value: z.object({ years: z.int().min(14).max(25) }) }),
]);
export type Condition = z.infer<typeof Condition>;
export type ConditionOf<K extends Condition['kind']> = Extract<Condition, { kind: K }>;

const count = z.int().positive();
/** 'a team of 12' → 12 to 12; 'at least 8' → 8 to null. */
const CountRange = z.object({ min: count, max: count.nullable() });

/** What the posting says of the job rather than of the person; from `payNegotiable` on, absent where it says nothing. */
export const PostingTerms = z.object({
  employmentTypes: z.array(factOf(EmploymentType)),
  pay: factOf(Pay).nullable(),
  /** Present where the job leads people. */
  supervises: factOf(z.literal(true)).nullable(),
  setting: factOf(Setting).nullable(),
  /** Medical specialty, lower case: 'dermatology'. */
  specialty: factOf(z.string()).nullable(),
  location: factOf(z.string()).nullable(),
  remote: factOf(RemoteMode).nullable(),
  /** 'DOE', 'commensurate with experience'. */
  payNegotiable: factOf(z.literal(true)).optional(),
  /** Money beside the pay. `amount` in the currency of the text; null where none is named. */
  bonuses: z
    .array(factOf(z.object({ kind: BonusKind, amount: z.number().positive().nullable() })))
    .optional(),
  benefits: z.array(factOf(Benefit)).optional(),
  shifts: z.array(factOf(Shift)).optional(),
  hoursPerWeek: factOf(z.object({ min: z.number().positive(), max: z.number().positive() })).optional(),
  /** schema.org workHours, 24-hour clock: '08:00' to '17:00'. */
  workHours: z.array(factOf(z.object({ from: ClockTime, to: ClockTime }))).optional(),
  /** Those the job leads; null where the posting gives no number. */
  teamSize: factOf(CountRange).optional(),
  practiceSize: z.array(factOf(CountRange.extend({ unit: PracticeUnit }))).optional(),
  /** 'immediate', or the date as far as it is written: '2026-12', '2026-12-01', '--12-01' (ISO 8601, year left out). */
  startDate: factOf(z.string()).optional(),
  /** Where to write, call or click, lower case but for links. */
  contacts: z
    .array(factOf(z.object({ kind: z.enum(['email', 'phone', 'fax', 'link']), value: z.string() })))
    .optional(),
  /** What an applicant is told to do: 'send a resume', 'no phone calls'. The quote is the sentence. */
  howToApply: z.array(factOf(ApplyStep)).optional(),
});
export type PostingTerms = z.infer<typeof PostingTerms>;

/**
 * The work itself, in the words of the requirement model's tables, so that it can be compared with the work a
 * person has done. Read by `roleOf(title, text)` of @omm/requirement-model.
 */
export const PostingRole = z.object({
  /** Id of the occupation that the title (or else the text) names: 'practice-manager'; null where none is known. */
  occupation: z.string().nullable(),
  /** The words of the text that name it; null where only a separate title does. */
  span: Span.nullable(),
  /** The kinds of duty the text names, each once, with the line that first does. */
  duties: z.array(z.object({ id: z.string(), span: Span })),
});
export type PostingRole = z.infer<typeof PostingRole>;

export const PostingRequirements = z.object({
  title: z.string().nullable(),
  role: PostingRole,
  /** Always an `allOf`; empty where the posting asks for nothing that we read. */
  root: z.object({ type: z.literal('allOf'), of: z.array(RequirementNode) }),
  conditions: z.array(Condition).default([]),
  terms: PostingTerms,
});
export type PostingRequirements = z.infer<typeof PostingRequirements>;

/** The flat projection of `PostingRequirements` that the labels and most integrations use. */
export const PostingSummary = z.object({
  requiredDegree: DegreeLevel.nullable(),
  preferredDegree: DegreeLevel.nullable(),
  experienceInLieu: z.boolean(),
  minimumYears: years.nullable(),
  maximumYears: years.nullable(),
  preferredYears: years.nullable(),
  languages: z.array(z.object({ code: LanguageCode, necessity: Necessity })),
  credentials: z.array(z.object({ id: z.string(), necessity: Necessity })),
  employmentTypes: z.array(EmploymentType),
  pay: Pay.nullable(),
  supervises: z.boolean(),
  setting: Setting.nullable(),
  specialty: z.string().nullable(),
  location: z.string().nullable(),
  remote: RemoteMode.nullable(),
});
export type PostingSummary = z.infer<typeof PostingSummary>;

/** What a recruiter should look at. `related`: the words that the finding sets against `span`. */
export const Finding = z.object({
  code: z.string(),
  message: z.string(),
  span: Span.nullable(),
  related: Span.optional(),
});
export type Finding = z.infer<typeof Finding>;

/** One posting, read. `version` is the extraction ruleset's. */
export const PostingReading = z.object({
  requirements: PostingRequirements,
  summary: PostingSummary,
  warnings: z.array(Finding),
  version: z.string(),
});
export type PostingReading = z.infer<typeof PostingReading>;
