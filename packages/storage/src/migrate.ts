import { Migrator } from 'kysely';
import type { Database } from './database.ts';
import { pipeline } from './migrations/0001-pipeline.ts';
import { sameBytes } from './migrations/0002-same-bytes.ts';
import { resumeVersions } from './migrations/0003-resume-versions.ts';
import { accounts } from './migrations/0004-accounts.ts';
import { idempotency } from './migrations/0005-idempotency.ts';
import { segments } from './migrations/0006-segments.ts';
import { erasure } from './migrations/0007-erasure.ts';
import { corrections } from './migrations/0008-corrections.ts';
import { rankingSettings } from './migrations/0009-ranking-settings.ts';
import { audit } from './migrations/0010-audit.ts';
import { contests } from './migrations/0011-contests.ts';
import { candidacies } from './migrations/0012-candidacies.ts';
import { selfIdentification } from './migrations/0013-self-identification.ts';
import { retention } from './migrations/0014-retention.ts';
import { sharedLists } from './migrations/0015-shared-lists.ts';
import { resumeCorrections } from './migrations/0016-resume-corrections.ts';
import { blindReview } from './migrations/0017-blind-review.ts';
import { scoringLog } from './migrations/0018-scoring-log.ts';
import { savedSearches } from './migrations/0019-saved-searches.ts';
import { webhooks } from './migrations/0020-webhooks.ts';
import { digests } from './migrations/0021-digests.ts';
import { externalCandidates } from './migrations/0022-external-candidates.ts';
import { requestCounts } from './migrations/0023-request-counts.ts';
import { webhookLetters } from './migrations/0024-webhook-letters.ts';

/** In order; a migration that has been released is never edited. */
const migrations = {
  '0001-pipeline': pipeline,
  '0002-same-bytes': sameBytes,
  '0003-resume-versions': resumeVersions,
  '0004-accounts': accounts,
  '0005-idempotency': idempotency,
  '0006-segments': segments,
  '0007-erasure': erasure,
  '0008-corrections': corrections,
  '0009-ranking-settings': rankingSettings,
  '0010-audit': audit,
  '0011-contests': contests,
  '0012-candidacies': candidacies,
  '0013-self-identification': selfIdentification,
  '0014-retention': retention,
  '0015-shared-lists': sharedLists,
  '0016-resume-corrections': resumeCorrections,
  '0017-blind-review': blindReview,
  '0018-scoring-log': scoringLog,
  '0019-saved-searches': savedSearches,
  '0020-webhooks': webhooks,
  '0021-digests': digests,
  '0022-external-candidates': externalCandidates,
  '0023-request-counts': requestCounts,
  '0024-webhook-letters': webhookLetters,
};

/** Brings the tables up to date; safe when several processes start at once (the migrator takes a lock). */
export async function migrateToLatest(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === 'Error');
  const problem = failed
    ? `Migration ${failed.migrationName} failed.`
    : 'The database cannot be brought up to date.';
  throw new Error(problem, { cause: error });
}
