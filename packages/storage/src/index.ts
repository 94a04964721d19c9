export type { Audience } from './audience.ts';
export { type Database, openDatabase } from './database.ts';
export { createKept } from './kept.ts';
export { type Listener, listen } from './listen.ts';
export { migrateToLatest } from './migrate.ts';
export {
  createPreparedPostings,
  type PreparedPostings,
} from './prepared-postings.ts';
export type { ApplicationRow } from './repositories/applications.ts';
export type { AuditedAct } from './repositories/audit.ts';
export type { ContestRow } from './repositories/contests.ts';
export type { CarrySettings, CorrectPosting } from './repositories/correct-posting.ts';
export type { DueDigest } from './repositories/digests.ts';
export type { DocumentSource, NewDocument } from './repositories/documents.ts';
export type { ExternalCandidate, Taken } from './repositories/external-candidates.ts';
export type { KeyedRequest } from './repositories/idempotency.ts';
export type { KnownPerson } from './repositories/known-person.ts';
export { latestTitle } from './repositories/latest-title.ts';
export type { CandidateMatch, ListHead } from './repositories/matches.ts';
export type { MatchFilters } from './repositories/matches-shown.ts';
export type { LastRow } from './repositories/newest-first.ts';
export type { OutboxEntry } from './repositories/outbox.ts';
export type { ExportedCandidacy, PipelinePage, PipelinePlace } from './repositories/pipeline.ts';
export type { After, Points } from './repositories/points.ts';
export type {
  NewPosting,
  OpenPosting,
  PostingListOptions,
  PostingRow,
  PostingWithReading,
  RankablePosting,
} from './repositories/postings.ts';
export type {
  ListOptions,
  NewResume,
  RankableResume,
  ResumeRow,
  ResumeWithReading,
  RevisedProfile,
} from './repositories/resumes.ts';
export type { SavedSearchRow } from './repositories/saved-searches.ts';
export type { ListScoring, ScoringQuery, StageScoring } from './repositories/scoring-log.ts';
export { SearchPlace } from './repositories/search-matches.ts';
export type {
  FreshResume,
  NewSegment,
  PackedRow,
  PackingNeed,
  People,
  Segment,
} from './repositories/segments.ts';
export type { SharedLinkRow } from './repositories/shared-lists.ts';
export type { Attempt } from './repositories/webhook-deliveries.ts';
export type { SwitchedOffWebhook } from './repositories/webhooks.ts';
export { createStorage, openStorage, type Storage } from './storage.ts';
export type { Person } from './versions/join-versions.ts';
