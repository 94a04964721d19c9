import { OrganisationId, PostingId, ResumeId, type Stage, type UserId } from '@omm/contracts';
import { sql } from 'kysely';
import { ownResumes, visiblePostings } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { type CandidacyKey, openCandidacy } from './open-candidacy.ts';
import { recordEvents } from './record-events.ts';
import { tellWebhooks } from './tell-webhooks.ts';

export interface ApplicationRow {
  postingId: PostingId;
  resumeId: ResumeId;
  organisationId: OrganisationId;
  title: string | null;
  open: boolean;
  stage: Stage;
  withdrawn: boolean;
  appliedAt: string;
}

const listLimit = 500;

/** What candidates have applied to. */
export const applicationsRepository = (db: Database) => ({
  /** A candidate's, newest first. */
  async list(userId: UserId): Promise<ApplicationRow[]> {
    const rows = await ownCandidacies(db, userId)
      .innerJoin('postings', 'postings.id', 'candidacies.postingId')
      .innerJoin('documents as posted', 'posted.id', 'candidacies.postingId')
      .select(['candidacies.postingId', 'candidacies.resumeId', 'candidacies.stage'])
      .select(['candidacies.appliedAt', 'candidacies.withdrawnAt'])
      .select(['postings.title', 'postings.open', 'posted.organisationId'])
      .orderBy('candidacies.appliedAt', 'desc')
      .orderBy('candidacies.id')
      .limit(listLimit)
      .execute();
    return rows.flatMap(({ appliedAt, withdrawnAt, ...row }) =>
      appliedAt === null
        ? []
        : [
            {
              ...row,
              postingId: PostingId.parse(row.postingId),
              resumeId: ResumeId.parse(row.resumeId),
              organisationId: OrganisationId.parse(row.organisationId),
              withdrawn: withdrawnAt !== null,
              appliedAt: appliedAt.toISOString(),
            },
          ],
    );
  },

  /** False where the candidate does not see the posting, or the resume is another's. Applied already, it stays. */
  apply: (key: CandidacyKey, userId: UserId): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      const audience = { kind: 'candidate', userId } as const;
      const allowed = { posting: visiblePostings(audience), resume: ownResumes(audience) };
      const candidacy = await openCandidacy(trx, key, allowed);
      if (candidacy === null) return false;
      if (candidacy.isApplied) return true;
      const moment = sql<Date>`now()`;
      await trx
        .updateTable('candidacies')
        .set({ appliedAt: moment, withdrawnAt: null, movedAt: moment })
        .where('id', '=', candidacy.id)
        .execute();
      await record(trx, 'applied', { ids: [candidacy.id], userId });
      await tellWebhooks(trx, {
        type: 'application.received',
        documentId: key.postingId,
        resumeId: key.resumeId,
      });
      await recordEvents(trx, [key.postingId, key.resumeId]);
      return true;
    }),

  /** False where there is no application to withdraw. */
  withdraw: (postingId: PostingId, userId: UserId): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      const withdrawn = await trx
        .updateTable('candidacies')
        .set({ withdrawnAt: sql<Date>`now()`, movedAt: sql<Date>`now()` })
        .where('postingId', '=', postingId)
        .where('withdrawnAt', 'is', null)
        .where('id', 'in', ownCandidacies(trx, userId).select('candidacies.id'))
        .returning(['id', 'resumeId'])
        .execute();
      if (withdrawn.length === 0) return false;
      await record(trx, 'withdrawn', { ids: withdrawn.map(({ id }) => id), userId });
      const resumeIds = withdrawn.map(({ resumeId }) => ResumeId.parse(resumeId));
      for (const resumeId of resumeIds)
        await tellWebhooks(trx, { type: 'application.withdrawn', documentId: postingId, resumeId });
      await recordEvents(trx, [postingId, ...resumeIds]);
      return true;
    }),
});

/** With which the candidate has applied at some time. */
const ownCandidacies = (db: Database, userId: UserId) =>
  db
    .selectFrom('candidacies')
    .innerJoin('documents', 'documents.id', 'candidacies.resumeId')
    .where(ownResumes({ kind: 'candidate', userId }))
    .where('candidacies.appliedAt', 'is not', null);

async function record(
  trx: DatabaseTransaction,
  kind: 'applied' | 'withdrawn',
  { ids, userId }: { ids: readonly string[]; userId: UserId },
): Promise<void> {
  await trx
    .insertInto('candidacyHistory')
    .values(ids.map((candidacyId) => ({ candidacyId, kind, stage: null, reason: null, byId: userId })))
    .execute();
}
