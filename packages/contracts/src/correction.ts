import { z } from 'zod';
import { Education, HeldCredential, HeldSkill, PartialDate, SpokenLanguage } from './profile.ts';
import {
  CredentialRequirement,
  DegreeRequirement,
  EducationInLieuRequirement,
  ExperienceRequirement,
  LanguageRequirement,
  Requirement,
  SkillRequirement,
  SubstitutionRequirement,
} from './requirement.ts';
import { Span } from './span.ts';

/** What a person writes and a database text can hold: neither NUL nor half a character. */
const Words = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0\p{Cs}]*$/u);

/** What the reading alone can say of a requirement. */
const ofReading = { id: true, spans: true, ruleId: true, certainty: true } as const;

const degree = DegreeRequirement.omit(ofReading);
const experience = ExperienceRequirement.omit(ofReading);
const credential = CredentialRequirement.omit(ofReading);
const skill = SkillRequirement.omit(ofReading);

/** A requirement as somebody states it: its kind, whether it is a must, and what exactly is asked for. */
export const StatedRequirement = z.discriminatedUnion('kind', [
  degree.extend({ value: degree.shape.value.extend({ fields: z.array(Words).max(20) }) }),
  SubstitutionRequirement.omit(ofReading),
  EducationInLieuRequirement.omit(ofReading),
  experience.extend({
    value: experience.shape.value.extend({ skillIds: z.array(Words).max(20).optional() }),
    scopeText: Words.nullable(),
  }),
  LanguageRequirement.omit(ofReading),
  credential.extend({ value: credential.shape.value.extend({ id: Words, name: Words.optional() }) }),
  skill.extend({ value: skill.shape.value.extend({ id: Words, name: Words }) }),
]);
export type StatedRequirement = z.infer<typeof StatedRequirement>;

const CorrectionId = z.uuid();
const requirementId = Words;

/** One correction of what was read in a posting. */
export const CorrectPostingBody = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('change'), requirementId, requirement: StatedRequirement }),
  z.strictObject({ action: z.literal('remove'), requirementId }),
  z.strictObject({
    action: z.literal('add'),
    /** The words of the posting that ask for it, as offsets into its text. */
    start: z.int().nonnegative(),
    end: z.int().positive(),
    requirement: StatedRequirement,
  }),
  /** Takes an earlier correction back. */
  z.strictObject({ action: z.literal('undo'), correctionId: CorrectionId }),
]);
export type CorrectPostingBody = z.infer<typeof CorrectPostingBody>;

/**
 * A correction as it is kept, beside the reading: `was` and `span` find their place again in whatever is read
 * later in the same text.
 */
export const PostingChange = z.discriminatedUnion('action', [
  z.object({ action: z.literal('change'), was: Requirement, requirement: StatedRequirement }),
  z.object({ action: z.literal('remove'), was: Requirement }),
  z.object({ action: z.literal('add'), span: Span, requirement: StatedRequirement }),
  z.object({ action: z.literal('undo'), correctionId: CorrectionId }),
]);
export type PostingChange = z.infer<typeof PostingChange>;

/** What is said of every correction in the history. */
const made = {
  id: CorrectionId,
  at: z.iso.datetime(),
  /** Who made it; null where the account is gone. */
  by: z.string().nullable(),
  /** False: what it corrects is no longer read there, so that it changes nothing. */
  applies: z.boolean(),
  undone: z.boolean(),
};

export const PostingCorrection = z.object({ ...made, change: PostingChange });
export type PostingCorrection = z.infer<typeof PostingCorrection>;

/** Newest first. */
export const PostingCorrectionList = z.object({ items: z.array(PostingCorrection) });

/** The rule that a requirement or a fact names which somebody has corrected or added. */
export const correctedRuleId = 'corrected';

/** A fact of a profile as the person states it; what it counts for follows from it. */
export const StatedFact = z.discriminatedUnion('section', [
  z.strictObject({
    section: z.literal('positions'),
    title: Words.nullable(),
    employer: Words.nullable(),
    start: PartialDate.nullable(),
    end: PartialDate.nullable(),
    healthcare: z.boolean(),
    management: z.boolean(),
  }),
  z.strictObject({
    section: z.literal('education'),
    level: Education.shape.level,
    field: Words.nullable(),
    institution: Words.nullable(),
    end: PartialDate.nullable(),
    status: Education.shape.status,
  }),
  z.strictObject({ section: z.literal('credentials'), id: Words, status: HeldCredential.shape.status }),
  z.strictObject({
    section: z.literal('languages'),
    code: SpokenLanguage.shape.code,
    level: SpokenLanguage.shape.level,
  }),
  z.strictObject({
    section: z.literal('skills'),
    id: Words,
    name: Words,
    category: HeldSkill.shape.category,
  }),
]);
export type StatedFact = z.infer<typeof StatedFact>;

const FactSection = z.enum(['positions', 'education', 'credentials', 'languages', 'skills']);

/** By its id in its section; a language by its code. */
const factId = Words;

/** One correction of what was read in a resume. */
export const CorrectResumeBody = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('change'), factId, fact: StatedFact }),
  z.strictObject({ action: z.literal('remove'), section: FactSection, factId }),
  z.strictObject({
    action: z.literal('add'),
    /** The words of the resume that say so, as offsets into its text. */
    start: z.int().nonnegative(),
    end: z.int().positive(),
    fact: StatedFact,
  }),
  z.strictObject({ action: z.literal('undo'), correctionId: CorrectionId }),
]);
export type CorrectResumeBody = z.infer<typeof CorrectResumeBody>;

const FactReference = z.object({ section: FactSection, id: z.string(), span: Span });
export type FactReference = z.infer<typeof FactReference>;

export const ResumeChange = z.discriminatedUnion('action', [
  z.object({ action: z.literal('change'), was: FactReference, fact: StatedFact }),
  z.object({ action: z.literal('remove'), was: FactReference }),
  z.object({ action: z.literal('add'), span: Span, fact: StatedFact }),
  z.object({ action: z.literal('undo'), correctionId: CorrectionId }),
]);
export type ResumeChange = z.infer<typeof ResumeChange>;

export const ResumeCorrection = z.object({ ...made, change: ResumeChange });
export type ResumeCorrection = z.infer<typeof ResumeCorrection>;

/** Newest first. */
export const ResumeCorrectionList = z.object({ items: z.array(ResumeCorrection) });
