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
export * from './ids.ts';
export * from './job-posting.ts';
export * from './json-resume.ts';
export * from './lexicon.ts';
export * from './match.ts';
export { CandidateFilters, JobFilters } from './operations/lists.ts';
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
