export * from './account.ts';
export * from './api.ts';
export * from './ats.ts';
export * from './audit.ts';
export * from './candidacy.ts';
export * from './contest.ts';
export * from './correction.ts';
export * from './credential-plan.ts';
export * from './digest.ts';
export * from './document.ts';
export * from './errors.ts';
export * from './fairness.ts';
export * from './filters.ts';
export * from './ids.ts';
export * from './job-posting.ts';
export * from './json-resume.ts';
export * from './lexicon.ts';
export * from './match.ts';
// Each by itself, too: who names a few is not to load the schemas of all.
export { accountOperations } from './operations/account.ts';
export { applicationOperations } from './operations/applications.ts';
export { auditOperations } from './operations/audit.ts';
export { candidacyOperations } from './operations/candidacies.ts';
export { contestOperations } from './operations/contests.ts';
export { digestOperations } from './operations/digests.ts';
export { fairnessOperations } from './operations/fairness.ts';
export { matchOperations } from './operations/matches.ts';
export {
  accountsPath,
  errorsOf,
  isCounted,
  NoBody,
  type Operation,
  takesIdempotencyKey,
} from './operations/operation.ts';
export {
  type OperationName,
  type Operations,
  operations,
  type ReplyOf,
} from './operations/operations.ts';
export { parseReply } from './operations/parse-reply.ts';
export { postingOperations } from './operations/postings.ts';
export { resumeOperations } from './operations/resumes.ts';
export { retentionOperations } from './operations/retention.ts';
export { rightsOperations } from './operations/rights.ts';
export { savedSearchOperations } from './operations/saved-searches.ts';
export { serviceOperations } from './operations/service.ts';
export { sharedListOperations } from './operations/shared-lists.ts';
export { webhookOperations } from './operations/webhooks.ts';
export * from './profile.ts';
export * from './ranking-settings.ts';
export * from './requirement.ts';
export * from './retention.ts';
export * from './rights.ts';
export * from './role.ts';
export * from './same-person.ts';
export * from './saved-search.ts';
export * from './scoring-log.ts';
export * from './shared-list.ts';
export * from './span.ts';
export * from './usual-demand.ts';
export * from './vocabulary.ts';
export * from './webhook.ts';
