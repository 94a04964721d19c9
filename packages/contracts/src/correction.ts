import { z } from 'zod';
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

/** The rule that a requirement names which somebody has corrected or added. */
export const correctedRuleId = 'corrected';
