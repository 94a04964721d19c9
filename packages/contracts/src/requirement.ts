import { z } from 'zod';
import { Certainty, factOf, Span } from './span.ts';
import {
  DegreeLevel,
  EmploymentType,
  ExperienceScope,
  LanguageCode,
  LanguageLevel,
  Necessity,
  Pay,
  RemoteMode,
  Setting,
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
  }),
});

/** Experience that may stand in for the degree; years null where the posting names no number, an upper end only of a range. */
export const SubstitutionRequirement = z.object({
  ...base,
  kind: z.literal('experience-in-lieu'),
  value: z.object({ years: years.nullable(), maximumYears: years.nullable().optional() }),
});

export const ExperienceRequirement = z.object({
  ...base,
  kind: z.literal('experience'),
  value: z.object({ minimumYears: years.nullable(), maximumYears: years.nullable() }),
  scope: ExperienceScope,
  /** The domain in the posting's own words ('in a medical office'), or null. */
  scopeText: z.string().nullable(),
});

export const LanguageRequirement = z.object({
  ...base,
  kind: z.literal('language'),
  value: z.object({ code: LanguageCode, level: LanguageLevel.nullable() }),
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

/** What the posting says of the job rather than of the person. */
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

/** One posting, read. `version` is the extraction ruleset's. */
export const PostingReading = z.object({
  requirements: PostingRequirements,
  summary: PostingSummary,
  warnings: z.array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() })),
  version: z.string(),
});
export type PostingReading = z.infer<typeof PostingReading>;
