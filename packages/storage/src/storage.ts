import { sql } from 'kysely';
import { type Database, openDatabase } from './database.ts';
import { applicationsRepository } from './repositories/applications.ts';
import { auditRepository } from './repositories/audit.ts';
import { candidaciesRepository } from './repositories/candidacies.ts';
import { contactConsentsRepository } from './repositories/contact-consents.ts';
import { contestsRepository } from './repositories/contests.ts';
import { digestsRepository } from './repositories/digests.ts';
import { documentsRepository } from './repositories/documents.ts';
import { erasureRepository } from './repositories/erasure.ts';
import { eventsRepository } from './repositories/events.ts';
import { externalCandidatesRepository } from './repositories/external-candidates.ts';
import { idempotencyRepository } from './repositories/idempotency.ts';
import { matchesRepository } from './repositories/matches.ts';
import { outboxRepository } from './repositories/outbox.ts';
import { personalDataRepository } from './repositories/personal-data.ts';
import { pipelineRepository } from './repositories/pipeline.ts';
import { postingsRepository } from './repositories/postings.ts';
import { resumesRepository } from './repositories/resumes.ts';
import { retentionRepository } from './repositories/retention.ts';
import { savedSearchesRepository } from './repositories/saved-searches.ts';
import { scoringLogRepository } from './repositories/scoring-log.ts';
import { segmentsRepository } from './repositories/segments.ts';
import { selfIdentificationRepository } from './repositories/self-identification.ts';
import { sharedListsRepository } from './repositories/shared-lists.ts';
import { signInAttemptsRepository } from './repositories/sign-in-attempts.ts';
import { webhookDeliveriesRepository } from './repositories/webhook-deliveries.ts';
import { webhooksRepository } from './repositories/webhooks.ts';

export type Storage = ReturnType<typeof createStorage>;

/** The repositories over one pool of connections. */
export const createStorage = (db: Database) => ({
  documents: documentsRepository(db),
  postings: postingsRepository(db),
  resumes: resumesRepository(db),
  matches: matchesRepository(db),
  candidacies: candidaciesRepository(db),
  pipeline: pipelineRepository(db),
  externalCandidates: externalCandidatesRepository(db),
  applications: applicationsRepository(db),
  contactConsents: contactConsentsRepository(db),
  sharedLists: sharedListsRepository(db),
  savedSearches: savedSearchesRepository(db),
  segments: segmentsRepository(db),
  webhooks: webhooksRepository(db),
  webhookDeliveries: webhookDeliveriesRepository(db),
  digests: digestsRepository(db),
  outbox: outboxRepository(db),
  events: eventsRepository(db),
  idempotency: idempotencyRepository(db),
  signInAttempts: signInAttemptsRepository(db),
  erasure: erasureRepository(db),
  contests: contestsRepository(db),
  selfIdentification: selfIdentificationRepository(db),
  retention: retentionRepository(db),
  audit: auditRepository(db),
  scoringLog: scoringLogRepository(db),
  personalData: personalDataRepository(db),
  /** Throws where the database does not answer. */
  ping: async (): Promise<void> => {
    await sql`select 1`.execute(db);
  },
  close: (): Promise<void> => db.destroy(),
});

export const openStorage = (url: string): Storage => createStorage(openDatabase(url));
