import { z } from 'zod';
import { AccountId, PostingId, ResumeId } from './ids.ts';
import { Match } from './match.ts';

/** How far a candidate has come with a posting. */
export const Stage = z.enum(['new', 'shortlisted', 'contacted', 'interview', 'offer', 'hired', 'rejected']);
export type Stage = z.infer<typeof Stage>;

/** From which on a posting that is reviewed blind tells who a candidate is. */
export const RevealStage = Stage.extract(['shortlisted', 'contacted', 'interview', 'offer']);
export type RevealStage = z.infer<typeof RevealStage>;

/** PostgreSQL keeps no NUL in text. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(/^[^\0]*$/);

export const Tag = z
  .string()
  .trim()
  .regex(/^\P{Cc}{1,40}$/u);
export const tagLimit = 20;

/** Who did something; null where the account is gone. */
const by = z.string().nullable();

export const Note = z.object({ id: z.uuid(), text: z.string(), at: z.iso.datetime(), by });
export type Note = z.infer<typeof Note>;

/** What happened, oldest first. The candidate applies and withdraws; colleagues move the candidate to a stage. */
const HistoryEntry = z.object({
  kind: z.enum(['stage', 'applied', 'withdrawn']),
  stage: Stage.nullable(),
  /** Why the candidate was rejected. */
  reason: z.string().nullable(),
  at: z.iso.datetime(),
  by,
});

/** What stands beside a candidate in a list. */
const standing = {
  stage: Stage,
  tags: z.array(Tag),
  /** And has not withdrawn since. */
  applied: z.boolean(),
};
export const Standing = z.object(standing);
export type Standing = z.infer<typeof Standing>;

/** A candidate on a posting, as the organisation works with it. */
export const Candidacy = z.object({
  postingId: PostingId,
  resumeId: ResumeId,
  /** The person's name where the viewer may see it, else 'Candidate 7F3A'. */
  label: z.string(),
  ...standing,
  reason: z.string().nullable(),
  assignee: z.object({ id: AccountId, name: by }).nullable(),
  history: z.array(HistoryEntry),
  /** Newest first. */
  notes: z.array(Note),
});
export type Candidacy = z.infer<typeof Candidacy>;

/** What is left out stays as it is. */
export const ChangeCandidacyBody = z
  .strictObject({
    stage: Stage.optional(),
    /** To be given with the stage `rejected`, and with no other. */
    reason: text(200).optional(),
    /** All that it shall have. */
    tags: z.array(Tag).max(tagLimit).optional(),
    /** A colleague; null: nobody. */
    assigneeId: AccountId.nullable().optional(),
  })
  .refine(({ stage, reason }) => (stage === 'rejected') === (reason !== undefined), {
    message: 'Give a reason where the candidate is rejected, and only there.',
    path: ['reason'],
  })
  .refine((body) => Object.keys(body).length > 0, { message: 'Say what to change.' });
export type ChangeCandidacyBody = z.infer<typeof ChangeCandidacyBody>;

export const AddNoteBody = z.strictObject({ text: text(5_000) });

/** Whom the organisation works with on a posting, or who has applied. */
export const Pipeline = z.object({
  postingId: PostingId,
  items: z.array(
    z.object({
      resumeId: ResumeId,
      label: z.string(),
      headline: z.string().nullable(),
      ...standing,
      assignee: by,
      /** Null where the candidate does not stand on the ranked list. */
      score: Match.shape.score.nullable(),
    }),
  ),
  next: z.string().nullable(),
});
export type Pipeline = z.infer<typeof Pipeline>;

/** What a candidate is told of an application: not which step, nor why not. */
export const ApplicationState = z.enum(['received', 'in-review', 'hired', 'not-selected', 'withdrawn']);
export type ApplicationState = z.infer<typeof ApplicationState>;

export const Application = z.object({
  postingId: PostingId,
  resumeId: ResumeId,
  title: z.string().nullable(),
  organisation: z.string(),
  /** Whether the posting still is. */
  open: z.boolean(),
  state: ApplicationState,
  appliedAt: z.iso.datetime(),
});
export type Application = z.infer<typeof Application>;
/** Newest first. */
export const ApplicationList = z.object({ items: z.array(Application) });

export const ApplyBody = z.strictObject({ resumeId: ResumeId });
