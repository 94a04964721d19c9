import type { z } from 'zod';
import { accountOperations } from './account.ts';
import { applicationOperations } from './applications.ts';
import { atsOperations } from './ats.ts';
import { auditOperations } from './audit.ts';
import { candidacyOperations } from './candidacies.ts';
import { contestOperations } from './contests.ts';
import { digestOperations } from './digests.ts';
import { fairnessOperations } from './fairness.ts';
import { jobBoardOperations } from './job-board.ts';
import { matchOperations } from './matches.ts';
import type { Operation } from './operation.ts';
import { postingOperations } from './postings.ts';
import { resumeOperations } from './resumes.ts';
import { retentionOperations } from './retention.ts';
import { rightsOperations } from './rights.ts';
import { savedSearchOperations } from './saved-searches.ts';
import { scoringLogOperations } from './scoring-log.ts';
import { serviceOperations } from './service.ts';
import { sharedListOperations } from './shared-lists.ts';
import { webhookOperations } from './webhooks.ts';

/** Every operation of the API, by its name (OpenAPI's operationId). */
export const operations = {
  ...serviceOperations,
  ...accountOperations,
  ...postingOperations,
  ...resumeOperations,
  ...matchOperations,
  ...contestOperations,
  ...retentionOperations,
  ...auditOperations,
  ...fairnessOperations,
  ...jobBoardOperations,
  ...candidacyOperations,
  ...applicationOperations,
  ...atsOperations,
  ...sharedListOperations,
  ...savedSearchOperations,
  ...scoringLogOperations,
  ...webhookOperations,
  ...digestOperations,
  // Last, for a test that calls them in this order: the candidate is gone then.
  ...rightsOperations,
};

export type Operations = typeof operations;
export type OperationName = keyof Operations;

/** What the caller receives: the body of any of the replies, null where they have none. */
export type ReplyOf<O extends Operation> = {
  [S in keyof O['replies']]: O['replies'][S] extends z.ZodType ? z.output<O['replies'][S]> : null;
}[keyof O['replies']];
