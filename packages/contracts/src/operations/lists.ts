import { z } from 'zod';
import { DocumentStatus } from '../api.ts';
import { Stage, Tag } from '../candidacy.ts';
import { Verdict } from '../match.ts';
import { LanguageCode, RemoteMode, Setting, StateCode } from '../vocabulary.ts';
import { DeliveryStatus } from '../webhook.ts';

/** The `next` of the page before: what comes or goes meanwhile is neither repeated nor makes the list skip. */
const after = z.string().max(500).optional();

/** Of a list of documents, newest first. */
export const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after,
  status: DocumentStatus.optional(),
});

export const PostingListQuery = ListQuery.extend({
  open: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
});

export const ResumeListQuery = ListQuery.extend({ versions: z.enum(['current', 'all']).default('current') });

/** Of what was sent to a webhook, newest first. */
export const DeliveryListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after,
  status: DeliveryStatus.optional(),
});

/** Of a ranked list, best first. */
export const MatchesQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  after,
});

/** Those of the list who score at least this, and of whom the others are true. */
export const CandidateFilters = z.strictObject({
  minScore: z.coerce.number().min(0).max(100).optional(),
  verdict: Verdict.optional(),
  /** Somebody speaks it. */
  language: LanguageCode.optional(),
  /** By its id; held, not expired and not in progress. */
  credential: z
    .string()
    .regex(/^\P{Cc}{0,100}$/u)
    .optional(),
  /** Of any job. */
  setting: Setting.optional(),
  stage: Stage.optional(),
  tag: Tag.optional(),
});

/** Who was moved last comes first. */
export const PipelineQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after,
  stage: Stage.optional(),
});

/** Those of a list of jobs that score at least this, and of which the others are true. */
export const JobFilters = z.strictObject({
  minScore: z.coerce.number().min(0).max(100).optional(),
  verdict: Verdict.optional(),
  /** On site is also who does not say. */
  remote: RemoteMode.optional(),
  region: StateCode.optional(),
  setting: Setting.optional(),
});
export type JobFilters = z.infer<typeof JobFilters>;

export const JobsQuery = MatchesQuery.extend(JobFilters.shape);

export const CandidatesQuery = MatchesQuery.extend(CandidateFilters.shape);
