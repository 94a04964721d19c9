import { z } from 'zod';
import { ResumeId } from './ids.ts';

/** What a person writes and a database text can hold: neither NUL nor half a character. */
const Words = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .regex(/^[^\0\p{Cs}]*$/u);

export const ContestId = z.uuid().brand<'ContestId'>();
export type ContestId = z.infer<typeof ContestId>;

/** A candidate says that something in the profile is not so. */
export const ContestFactBody = z.strictObject({
  /** Where it stands in `reading.profile`, as a JSON Pointer (RFC 6901): '/positions/0/end'. */
  fact: z.string().regex(/^(?:\/[A-Za-z0-9-]{1,40}){1,6}$/),
  words: Words,
});
export type ContestFactBody = z.infer<typeof ContestFactBody>;

export const ContestOutcome = z.enum(['agreed', 'declined']);
export type ContestOutcome = z.infer<typeof ContestOutcome>;

/** What an organisation says to it; it says so once. */
export const AnswerContestBody = z.strictObject({ outcome: ContestOutcome, answer: Words });
export type AnswerContestBody = z.infer<typeof AnswerContestBody>;

export const Contest = z.object({
  id: ContestId,
  resumeId: ResumeId,
  fact: z.string(),
  /** The value as it was read when it was contested. */
  contested: z.unknown(),
  words: z.string(),
  createdAt: z.iso.datetime(),
  /** For a recruiter the own organisation's alone. */
  answers: z.array(
    z.object({
      organisation: z.string(),
      outcome: ContestOutcome,
      answer: z.string(),
      answeredAt: z.iso.datetime(),
    }),
  ),
});
export type Contest = z.infer<typeof Contest>;

export const ContestList = z.object({ items: z.array(Contest), next: z.string().nullable() });
