import { OrganisationId, ResumeId, type Retention, type UserId } from '@omm/contracts';
import { sql } from 'kysely';
import type { Database } from '../database.ts';

export interface Hold {
  resumeId: ResumeId;
  organisationId: OrganisationId;
}

/** Resumes that an organisation has uploaded; what is a candidate's own goes when the candidate says so. */
export const retentionRepository = (db: Database) => ({
  async get(organisationId: OrganisationId): Promise<Retention> {
    const rule = await db
      .selectFrom('retentionRules')
      .select('months')
      .where('organisationId', '=', organisationId)
      .executeTakeFirst();
    const holds = await db
      .selectFrom('legalHolds')
      .innerJoin('documents', 'documents.id', 'legalHolds.resumeId')
      .select(['resumeId', 'reason', 'placedAt'])
      .where('documents.organisationId', '=', organisationId)
      .orderBy('placedAt')
      .execute();
    return {
      months: rule?.months ?? null,
      holds: holds.map(({ resumeId, reason, placedAt }) => ({
        resumeId: ResumeId.parse(resumeId),
        reason,
        placedAt: placedAt.toISOString(),
      })),
    };
  },

  async set(organisationId: OrganisationId, months: number | null): Promise<void> {
    if (months === null) {
      await db.deleteFrom('retentionRules').where('organisationId', '=', organisationId).execute();
      return;
    }
    await db
      .insertInto('retentionRules')
      .values({ organisationId, months })
      .onConflict((conflict) => conflict.column('organisationId').doUpdateSet({ months }))
      .execute();
  },

  /** Null where the organisation has uploaded no such resume; false where it is held already. */
  hold: (
    { resumeId, organisationId }: Hold,
    { reason, placedBy }: { reason: string; placedBy: UserId },
  ): Promise<boolean | null> =>
    db.transaction().execute(async (trx) => {
      const own = await trx
        .selectFrom('documents')
        .select('id')
        .where('id', '=', resumeId)
        .where('kind', '=', 'resume')
        .where('organisationId', '=', organisationId)
        .forNoKeyUpdate()
        .executeTakeFirst();
      if (!own) return null;
      const placed = await trx
        .insertInto('legalHolds')
        .values({ resumeId, reason, placedBy })
        .onConflict((conflict) => conflict.doNothing())
        .returning('resumeId')
        .executeTakeFirst();
      return placed !== undefined;
    }),

  /** False where the organisation holds no such resume. */
  async release({ resumeId, organisationId }: Hold): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('legalHolds')
      .where('resumeId', '=', resumeId)
      .where(sql<boolean>`exists (select from documents
        where documents.id = resume_id and organisation_id = ${organisationId})`)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },

  /** Whose time was over at this moment, and which nothing holds. */
  async expired(now: Date): Promise<{ id: ResumeId; organisationId: OrganisationId }[]> {
    const rows = await db
      .selectFrom('documents')
      .innerJoin('retentionRules', 'retentionRules.organisationId', 'documents.organisationId')
      .leftJoin('legalHolds', 'legalHolds.resumeId', 'documents.id')
      .select(['documents.id', 'retentionRules.organisationId'])
      .where('kind', '=', 'resume')
      .where('legalHolds.resumeId', 'is', null)
      .where(sql<boolean>`documents.created_at <= ${now}::timestamptz - make_interval(months => months)`)
      .orderBy('documents.createdAt')
      .execute();
    return rows.map(({ id, organisationId }) => ({
      id: ResumeId.parse(id),
      organisationId: OrganisationId.parse(organisationId),
    }));
  },
});
