import { z } from 'zod';
import { DocumentStatus } from '../api.ts';
import { Stage } from '../candidacy.ts';
import { CandidateFilters, JobFilters } from '../filters.ts';
import { DeliveryStatus } from '../webhook.ts';
import { flag } from './operation.ts';

/** The `next` of the page before: what comes or goes meanwhile is neither repeated nor makes the list skip. */
const after = z.string().max(500).optional();

/** Of a list of documents, newest first. */
export const ListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after,
  status: DocumentStatus.optional(),
});

export const PostingListQuery = ListQuery.extend({
  open: flag.optional(),
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

/** Who was moved last comes first. */
export const PipelineQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after,
  stage: Stage.optional(),
});

export const JobsQuery = MatchesQuery.extend(JobFilters.shape);

export const CandidatesQuery = MatchesQuery.extend(CandidateFilters.shape);
