import type {
  ContestOutcome,
  DeliveryProblem,
  DigestBody,
  DocumentStatus,
  ErrorCode,
  PersonTie,
  RaceEthnicity,
  RevealStage,
  Sex,
  Stage,
  Verdict,
  Webhook,
  WebhookDelivery,
  WebhookMessageType,
} from '@omm/contracts';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';

/**
 * The tables, as the database keeps them (snake_case there, camelCase here: CamelCasePlugin). Users and
 * organisations belong to better-auth: their ids are opaque text, without foreign keys.
 */
export interface Tables {
  documents: DocumentsTable;
  documentBytes: DocumentBytesTable;
  postings: PostingsTable;
  resumes: ResumesTable;
  personKeys: PersonKeysTable;
  differentPeople: DifferentPeopleTable;
  matches: MatchesTable;
  corrections: CorrectionsTable;
  candidacies: CandidaciesTable;
  candidacyHistory: CandidacyHistoryTable;
  candidacyNotes: CandidacyNotesTable;
  contactConsents: ContactConsentsTable;
  sharedLists: SharedListsTable;
  savedSearches: SavedSearchesTable;
  segments: SegmentsTable;
  segmentTombstones: SegmentTombstonesTable;
  outbox: OutboxTable;
  events: EventsTable;
  idempotencyKeys: IdempotencyKeysTable;
  erasedAccounts: ErasedAccountsTable;
  auditEntries: AuditEntriesTable;
  retentionRules: RetentionRulesTable;
  legalHolds: LegalHoldsTable;
  contests: ContestsTable;
  selfIdentifications: SelfIdentificationsTable;
  contestAnswers: ContestAnswersTable;
  scoringDecisions: ScoringDecisionsTable;
  scoringResults: ScoringResultsTable;
  webhooks: WebhooksTable;
  webhookDeliveries: WebhookDeliveriesTable;
  digests: DigestsTable;
  digestMatches: DigestMatchesTable;
  externalCandidates: ExternalCandidatesTable;
}

export type DocumentKind = 'posting' | 'resume';
export type DocumentJob = 'read-posting' | 'read-resume' | 'rank-posting' | 'rank-resume';
export type OutboxJob = DocumentJob | 'deliver-webhook';

/** Set by the database when the row is made. */
type Timestamp = ColumnType<Date, undefined, Date>;
/** Written as JSON text, parsed with its schema on the way out. */
type Json = JSONColumnType<object, string, string>;

/** What postings and resumes share: whose it is, and how far the pipeline has come with it. */
interface DocumentsTable {
  id: string;
  kind: DocumentKind;
  /** Null: a candidate's own resume, part of the pool that every organisation ranks. */
  organisationId: string | null;
  createdBy: string;
  filename: string | null;
  mediaType: string;
  status: Generated<DocumentStatus>;
  /** Grows by one with each retry, so that a job of an earlier run cannot touch a later one. */
  run: Generated<number>;
  errorCode: ErrorCode | null;
  errorMessage: string | null;
  text: string | null;
  rulesetVersion: string | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

interface DocumentBytesTable {
  documentId: string;
  sha256: string;
  bytes: Buffer;
}

interface PostingsTable {
  id: string;
  title: string | null;
  open: Generated<boolean>;
  /** As it was read, and as people have corrected it. */
  reading: Json | null;
  /** As it was read, where `reading` is corrected. */
  parsed: Json | null;
  /** How its recruiter has people ranked; null: as suggested. */
  ranking: Json | null;
  /** From which stage on it is told who the candidates are; null: always. */
  hiddenUntil: RevealStage | null;
  /** Grows with each reading, each correction and each change of the settings. */
  revision: Generated<number>;
  /** Of the rules by which the list was made; null: there is none yet. */
  rankedVersion: string | null;
  /** Of what the list was made. */
  rankedRevision: Generated<number>;
  rankedAt: Date | null;
  /** How many people the list was chosen from. */
  rankedPeople: Generated<number>;
  /** Who scores less does not come onto the list, which is full; null: everybody does. */
  leastScore: number | null;
}

interface ResumesTable {
  id: string;
  /** Who the person is, apart from `reading`, which is all that scoring loads. */
  contact: Json | null;
  /** As it was read, and as people have corrected it. */
  reading: Json | null;
  /** As it was read, where `reading` is corrected. */
  parsed: Json | null;
  /** Whose it is, as far as the document tells; null until it is read. */
  fingerprint: Json | null;
  /** A newer resume of the same person; null: this one is current. */
  replacedBy: string | null;
  replacedBecause: PersonTie | null;
  /** Read, and not failed since. Ranked is who is in the pool and current. */
  inPool: Generated<boolean>;
  /** Grows by a trigger with each change of the reading or of its standing, which also takes it out of its segment. */
  revision: Generated<number>;
  /** Where this revision is packed; null: nowhere yet. */
  segmentId: string | null;
  segmentRow: number | null;
}

/** Hashes of what two resumes of one person share, and with them their owner. */
interface PersonKeysTable {
  key: string;
  resumeId: string;
}

/** Resumes that somebody has told apart, the lesser id first. */
interface DifferentPeopleTable {
  one: string;
  other: string;
}

/** What somebody has said of a document's reading; only ever added to. */
interface CorrectionsTable {
  id: string;
  sequence: Generated<string>;
  documentId: string;
  createdBy: string;
  at: Timestamp;
  change: JSONColumnType<object, string, never>;
  /** False: what it corrects is not read there. */
  applies: Generated<boolean>;
}

interface MatchesTable {
  postingId: string;
  resumeId: string;
  score: number;
  coverage: number;
  verdict: Verdict;
  experienceMonths: number;
  monthsAgo: number | null;
  rankedAt: Timestamp;
  /** Since when the pair stands on the list, however often it was ranked meanwhile. */
  listedAt: Timestamp;
}

/** A resume on a posting that the organisation works with, or with which somebody has applied; else there is none. */
interface CandidaciesTable {
  id: string;
  postingId: string;
  resumeId: string;
  stage: Generated<Stage>;
  /** Why the candidate was rejected. */
  reason: string | null;
  tags: Generated<string[]>;
  /** A colleague's account. */
  assigneeId: string | null;
  appliedAt: Date | null;
  withdrawnAt: Date | null;
  /** To its stage, or by the candidate. */
  movedAt: Generated<Date>;
}

interface CandidacyHistoryTable {
  id: Generated<string>;
  candidacyId: string;
  kind: 'stage' | 'applied' | 'withdrawn';
  stage: Stage | null;
  reason: string | null;
  byId: string;
  at: Timestamp;
}

interface CandidacyNotesTable {
  id: string;
  candidacyId: string;
  text: string;
  byId: string;
  at: Timestamp;
}

/** Candidates who let every recruiter see who they are. */
interface ContactConsentsTable {
  userId: string;
  at: Timestamp;
}

/** Links by which others read a ranked list. */
interface SharedListsTable {
  id: string;
  postingId: string;
  /** SHA-256. */
  tokenHash: Buffer;
  filters: Json;
  byId: string;
  createdAt: Timestamp;
  expiresAt: Date;
}

/** What recruiters look for again and again. */
interface SavedSearchesTable {
  id: string;
  organisationId: string;
  createdBy: string;
  name: string;
  postingId: string | null;
  filters: Json;
  ranking: Json | null;
  sort: 'best' | 'newest';
  shared: boolean;
  createdAt: Timestamp;
}

/** People of one owner (null: the candidates' own), packed for ranking; never changed, only replaced. */
interface SegmentsTable {
  id: string;
  organisationId: string | null;
  /** Of the code that can read the bytes. */
  format: string;
  rows: number;
  bytes: Buffer;
  createdAt: Timestamp;
}

/** Rows that no longer stand for anybody, by triggers on `resumes`. */
interface SegmentTombstonesTable {
  segmentId: string;
  row: number;
  /** The resume is gone: its bytes are to go, too. */
  erased: boolean;
}

/** Jobs that are promised but not yet in the queue. */
interface OutboxTable {
  id: Generated<string>;
  job: OutboxJob;
  /** Of what the job is: one of the two. */
  documentId: string | null;
  deliveryId: string | null;
  run: number;
}

interface EventsTable {
  /** A bigserial: `pg` gives it as text. */
  sequence: Generated<string>;
  kind: DocumentKind;
  documentId: string;
  status: DocumentStatus;
  matchCount: number;
  organisationId: string | null;
  ownerUserId: string | null;
  at: Timestamp;
}

interface IdempotencyKeysTable {
  accountId: string;
  key: string;
  requestHash: string;
  /** Null while the request is under way. */
  reply: JSONColumnType<object, string | null | undefined, string | null> | null;
  createdAt: Timestamp;
}

/** Whose account is erased, or about to be: nothing may be kept for it any more. */
interface ErasedAccountsTable {
  userId: string;
  at: Timestamp;
}

/** Takes new rows only, by a trigger. */
interface AuditEntriesTable {
  /** A bigint: `pg` gives it as text. */
  sequence: ColumnType<string, number, never>;
  at: ColumnType<Date, string, never>;
  actorId: string;
  organisationId: string | null;
  action: string;
  people: string[];
  hash: string;
}

/** What a candidate says is not so. */
interface ContestsTable {
  id: string;
  /** The order in which they came. A bigserial: `pg` gives it as text. */
  place: Generated<string>;
  resumeId: string;
  /** A JSON Pointer into the profile, and the value that stood there. */
  fact: string;
  contested: JSONColumnType<object, string, never>;
  words: string;
  createdAt: Timestamp;
}

interface ContestAnswersTable {
  contestId: string;
  organisationId: string;
  outcome: ContestOutcome;
  answer: string;
  answeredBy: string;
  answeredAt: Timestamp;
}

/** What candidates have said of themselves: for the adverse-impact report alone. */
interface SelfIdentificationsTable {
  userId: string;
  sex: Sex | null;
  raceEthnicity: RaceEthnicity | null;
  at: Timestamp;
}

/** A list that was made, or a candidate who was moved; changed never, and removed after its time. */
interface ScoringDecisionsTable {
  /** A bigserial: `pg` gives it as text. */
  id: Generated<string>;
  at: Timestamp;
  organisationId: string;
  kind: 'list' | 'stage';
  postingId: string;
  postingRevision: number;
  versions: Json;
  settings: Json;
  ranked: number | null;
  stage: Stage | null;
  byId: string | null;
}

interface ScoringResultsTable {
  decisionId: string;
  resumeId: string;
  resumeRevision: number;
  /** Its order in the decision. */
  place: number;
  score: number;
  coverage: number;
  verdict: Verdict;
  musts: Json;
}

interface RetentionRulesTable {
  organisationId: string;
  /** After its upload a resume is kept so long. */
  months: number;
}

/** A resume that may not go, whoever wants it. */
interface LegalHoldsTable {
  resumeId: string;
  reason: string;
  placedBy: string;
  placedAt: Timestamp;
}

/** Where an organisation is told of what happens. */
interface WebhooksTable {
  id: string;
  organisationId: string;
  url: string;
  eventTypes: string[];
  /** With which its secret is derived. */
  salt: Buffer;
  /** Of the secret before, with which messages are signed besides until then. */
  previousSalt: Buffer | null;
  previousUntil: Date | null;
  createdAt: Timestamp;
  /** Since when, and how often, attempts have failed and none has gone well. */
  failingSince: Date | null;
  failures: Generated<number>;
  disabled: Webhook['disabled'];
  /** When owners are to be written to of its being switched off; null: they are not, or were. */
  tellOwnersAt: Date | null;
}

/** What was, or is to be, sent to a webhook. */
interface WebhookDeliveriesTable {
  id: string;
  webhookId: string;
  type: WebhookMessageType;
  /** As it is sent, byte for byte. */
  body: string;
  status: Generated<WebhookDelivery['status']>;
  /** Grows by one each time it is sent once more by hand. */
  run: Generated<number>;
  attempts: Generated<number>;
  attemptedAt: Date | null;
  responseCode: number | null;
  latencyMs: number | null;
  problem: DeliveryProblem | null;
  createdAt: Timestamp;
  updatedAt: Timestamp;
}

/** Who is written to of new matches. */
interface DigestsTable {
  userId: string;
  /** Of a recruiter. */
  organisationId: string | null;
  frequency: Exclude<DigestBody['frequency'], 'off'>;
  hour: number;
  timeZone: string;
  least: DigestBody['least'];
  /** What was listed until then was written of, or was there before the first letter. */
  since: Date;
  nextAt: Date;
}

/** Of which matches a person was written to. */
interface DigestMatchesTable {
  userId: string;
  postingId: string;
  resumeId: string;
  at: Date;
}

/** Under which id another system has a candidate, and what its row said when it was taken over last. */
interface ExternalCandidatesTable {
  organisationId: string;
  externalId: string;
  /** Null: in no pipeline. */
  postingId: string | null;
  resumeId: string;
  rowHash: string;
}
