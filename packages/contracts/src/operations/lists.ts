import { z } from 'zod';
import { DocumentStatus } from '../api.ts';
import { Verdict } from '../match.ts';
import { LanguageCode, Setting } from '../vocabulary.ts';

const limit = z.coerce.number().int().min(1).max(100);

/** Of a list of documents, newest first. */
const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  /** The `next` of the page before. */
  after: z.string().max(500).optional(),
  status: DocumentStatus.optional(),
});

export const PostingListQuery = ListQuery.extend({
  open: z.stringbool({ truthy: ['true'], falsy: ['false'] }).optional(),
});

export const ResumeListQuery = ListQuery.extend({ versions: z.enum(['current', 'all']).default('current') });

/** Of a ranked list, best first. */
export const MatchesQuery = z.strictObject({
  limit: limit.default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

/** `after`: the `next` of the page before, which a list that changes meanwhile neither repeats nor skips. */
export const CandidatesQuery = MatchesQuery.extend({
  after: z.string().max(500).optional(),
  /** Those of the list who score at least this, and of whom the others are true. */
  minScore: z.coerce.number().min(0).max(100).optional(),
  verdict: Verdict.optional(),
  /** Somebody speaks it. */
  language: LanguageCode.optional(),
  /** By its id; held, not expired and not in progress. */
  credential: z.string().max(100).optional(),
  /** Of any job. */
  setting: Setting.optional(),
});
