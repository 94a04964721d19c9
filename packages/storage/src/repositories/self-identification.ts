import { SelfIdentification, type UserId } from '@omm/contracts';
import { sql } from 'kysely';
import { z } from 'zod';
import { listedResumes } from '../audience.ts';
import type { Database } from '../database.ts';
import { requireAccount } from './require-account.ts';

const AssessedRow = SelfIdentification.extend({ score: z.number(), selected: z.boolean() });

export interface AssessedSample {
  /** Whose postings; undefined: everybody's. */
  organisation?: string | undefined;
  /** When they were ranked. */
  from?: string | undefined;
  to?: string | undefined;
}

/** The only code that reads what candidates have said of themselves (infra/local/checks holds that). */
export const selfIdentificationRepository = (db: Database) => ({
  async get(userId: UserId): Promise<SelfIdentification> {
    const row = await db
      .selectFrom('selfIdentifications')
      .select(['sex', 'raceEthnicity'])
      .where('userId', '=', userId)
      .executeTakeFirst();
    return SelfIdentification.parse(row ?? { sex: null, raceEthnicity: null });
  },

  save: (userId: UserId, said: SelfIdentification): Promise<void> =>
    db.transaction().execute(async (trx) => {
      await requireAccount(trx, userId);
      if (said.sex === null && said.raceEthnicity === null) {
        await trx.deleteFrom('selfIdentifications').where('userId', '=', userId).execute();
        return;
      }
      await trx
        .insertInto('selfIdentifications')
        .values({ userId, ...said })
        .onConflict((conflict) => conflict.column('userId').doUpdateSet(said))
        .execute();
    }),

  /** Each candidate on the list of each posting, without saying who it is. */
  async assessed({ organisation, from, to }: AssessedSample) {
    let query = db
      .selectFrom('matches')
      .innerJoin('documents', 'documents.id', 'matches.resumeId')
      .innerJoin('documents as posting', 'posting.id', 'matches.postingId')
      .leftJoin('selfIdentifications', 'selfIdentifications.userId', 'documents.createdBy')
      .select(['sex', 'raceEthnicity', 'score', movedForward.as('selected')])
      .where('documents.organisationId', 'is', null)
      .where(listedResumes);
    if (organisation) query = query.where('posting.organisationId', '=', organisation);
    if (from) query = query.where('rankedAt', '>=', sql<Date>`${from}::timestamptz`);
    if (to) query = query.where('rankedAt', '<', sql<Date>`${to}::timestamptz`);
    return z.array(AssessedRow).parse(await query.execute());
  },
});

/** At any time, also who was rejected later. */
const movedForward = sql<boolean>`exists (
  select from candidacies join candidacy_history history on history.candidacy_id = candidacies.id
  where candidacies.posting_id = matches.posting_id and candidacies.resume_id = matches.resume_id
    and history.stage in ('shortlisted', 'contacted', 'interview', 'offer', 'hired'))`;
