import { z } from 'zod';
import { RevealStage, Standing } from './candidacy.ts';
import { PlannedCredential } from './credential-plan.ts';
import { DocumentKind } from './document.ts';
import { ErrorCode } from './errors.ts';
import { PostingId, ResumeId } from './ids.ts';
import { Match } from './match.ts';
import { ResumeReading } from './profile.ts';
import { RankingSettings } from './ranking-settings.ts';
import { PostingReading } from './requirement.ts';
import { Role } from './role.ts';
import { PersonTie } from './same-person.ts';
import { UsualDemand } from './usual-demand.ts';
import { EmploymentType, Pay, RemoteMode, Setting, StateCode } from './vocabulary.ts';

/** received → reading → ranking → ready, or failed. */
export const DocumentStatus = z.enum(['received', 'reading', 'ranking', 'ready', 'failed']);
export type DocumentStatus = z.infer<typeof DocumentStatus>;

export const DocumentError = z.object({ code: ErrorCode, message: z.string() });
export type DocumentError = z.infer<typeof DocumentError>;

export const SubmitPostingBody = z
  .object({
    title: z.string().trim().min(1).max(200).optional(),
    text: z.string().min(1).max(1_000_000).optional(),
    html: z.string().min(1).max(1_000_000).optional(),
  })
  .refine((body) => (body.text === undefined) !== (body.html === undefined), {
    message: 'Give either text or html.',
  })
  .meta({ oneOf: [{ required: ['text'] }, { required: ['html'] }] });
export type SubmitPostingBody = z.infer<typeof SubmitPostingBody>;

/** `alreadyUploaded` (status 200): the owner has sent the same file before, and this is what became of it. */
export const Submitted = z.object({
  id: z.uuid(),
  status: DocumentStatus,
  alreadyUploaded: z.literal(true).optional(),
});
export type Submitted = z.infer<typeof Submitted>;

/** Rows in one file: postings, or candidates of another system. */
export const bulkLimit = 500;

/** Of each posting in the file, in its order, what became of it. */
export const BulkSubmitted = z.object({
  items: z.array(z.object({ posting: Submitted.nullable(), error: DocumentError.nullable() })).max(bulkLimit),
});
export type BulkSubmitted = z.infer<typeof BulkSubmitted>;

const documentBase = {
  status: DocumentStatus,
  error: DocumentError.nullable(),
  filename: z.string().nullable(),
  createdAt: z.iso.datetime(),
};

export const PostingItem = z.object({
  id: PostingId,
  title: z.string().nullable(),
  matchCount: z.int().nonnegative(),
  /** Closed, it keeps its list, but candidates do not see it and new resumes are not compared with it. */
  open: z.boolean(),
  ...documentBase,
});
export type PostingItem = z.infer<typeof PostingItem>;
/** `next` is the `after` of the page that follows; null on the last. */
export const PostingList = z.object({ items: z.array(PostingItem), next: z.string().nullable() });
export type PostingList = z.infer<typeof PostingList>;

/** `text` is what the spans of `reading` point into; both null until the document is read. */
export const PostingDetail = PostingItem.extend({
  text: z.string().nullable(),
  reading: PostingReading.nullable(),
  /** Where the posting is silent, for recruiters; empty until it is read. */
  usual: z.array(UsualDemand),
  /** From which stage on its recruiters are told who a candidate is; null: from the beginning. */
  hiddenUntil: RevealStage.nullable(),
});

/** Null ends the blind review. */
export const BlindReviewBody = z.strictObject({ hiddenUntil: RevealStage.nullable() });
export type PostingDetail = z.infer<typeof PostingDetail>;

export const ResumeItem = z.object({
  id: ResumeId,
  /** The person's name where the viewer may see it, else 'Candidate 7F3A'. */
  label: z.string(),
  matchCount: z.int().nonnegative(),
  /** False: the same person has a newer one, which is ranked in its place. */
  current: z.boolean(),
  ...documentBase,
});
export type ResumeItem = z.infer<typeof ResumeItem>;
export const ResumeList = z.object({ items: z.array(ResumeItem), next: z.string().nullable() });
export type ResumeList = z.infer<typeof ResumeList>;

/** One of the resumes that a person has uploaded, or an organisation of a person. */
export const ResumeVersion = z.object({
  id: ResumeId,
  filename: z.string().nullable(),
  createdAt: z.iso.datetime(),
  /** The newest, which alone is ranked. */
  current: z.boolean(),
  /** What told that a newer one is the same person's; null for the newest. */
  by: PersonTie.nullable(),
});
export type ResumeVersion = z.infer<typeof ResumeVersion>;

export const ResumeDetail = ResumeItem.extend({
  /** The viewer's to try again and to remove: not a stranger's in the pool. */
  own: z.boolean(),
  /** Whether the viewer may know who it is: an own one's, or somebody's who has applied or lets recruiters see it. */
  identified: z.boolean(),
  /** Oldest first, this one among them; none of a stranger's. */
  versions: z.array(ResumeVersion),
  text: z.string().nullable(),
  reading: ResumeReading.nullable(),
  /** The credentials within reach, for the candidate alone; empty until it is read. */
  credentialPlan: z.array(PlannedCredential),
});
export type ResumeDetail = z.infer<typeof ResumeDetail>;

export const CandidateMatches = z.object({
  postingId: PostingId,
  /** On the list, as far as the filters let them through. */
  total: z.int().nonnegative(),
  /** How many people it was chosen from. */
  ranked: z.int().nonnegative(),
  /** Other rules than today's have read or scored some of it, or the posting was corrected since; it is being made anew. */
  stale: z.boolean(),
  /** When it was made; null: not yet. */
  rankedAt: z.iso.datetime().nullable(),
  /** How its recruiter has them ranked, and what that makes each requirement weigh. */
  settings: RankingSettings,
  weights: Match.shape.weights,
  /** `after` of the page that follows; null on the last. */
  next: z.string().nullable(),
  items: z.array(
    z.object({
      resumeId: ResumeId,
      label: z.string(),
      /** Latest job title, or null. */
      headline: z.string().nullable(),
      ...Standing.shape,
      match: Match,
    }),
  ),
});
export type CandidateMatches = z.infer<typeof CandidateMatches>;

export const CandidateExport = CandidateMatches.pick({ postingId: true, items: true });

/** What a posting says of the job; null: nothing. */
export const JobOffer = z.object({
  setting: Setting.nullable(),
  location: z.string().nullable(),
  remote: RemoteMode.nullable(),
  pay: Pay.nullable(),
  employmentTypes: z.array(EmploymentType),
});
export type JobOffer = z.infer<typeof JobOffer>;

export const Region = z.object({ code: StateCode, name: z.string() });
export type Region = z.infer<typeof Region>;

export const PostingMatches = z.object({
  resumeId: ResumeId,
  /** As far as the filters let them through. */
  total: z.int().nonnegative(),
  /** Where the jobs are, with those that the filters leave out. */
  regions: z.array(Region),
  next: z.string().nullable(),
  items: z.array(
    z.object({
      postingId: PostingId,
      title: z.string().nullable(),
      organisation: z.string(),
      offer: JobOffer,
      match: Match,
    }),
  ),
});
export type PostingMatches = z.infer<typeof PostingMatches>;

/** Sent when a document changes state or its ranked list changes. `sequence` grows; it is the SSE event id. */
export const DocumentEvent = z.object({
  sequence: z.int().positive(),
  kind: DocumentKind,
  id: z.uuid(),
  status: DocumentStatus,
  matchCount: z.int().nonnegative(),
});
export type DocumentEvent = z.infer<typeof DocumentEvent>;

/**
 * `demoAccounts`: only where the demo data is loaded, so that the sign-in page can offer them. `outbox`: mail is not
 * sent but shown.
 */
export const Health = z.object({
  status: z.literal('ok'),
  database: z.literal('ok'),
  version: z.string(),
  outbox: z.literal(true).optional(),
  demoAccounts: z.array(z.object({ role: Role, email: z.string(), password: z.string() })).optional(),
});
export type Health = z.infer<typeof Health>;
