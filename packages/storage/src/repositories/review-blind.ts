import { type PostingId, ResumeId, RevealStage } from '@omm/contracts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import { recordEvents } from './record-events.ts';

export interface BlindReview {
  hiddenUntil: RevealStage | null;
  /** Whether it may be told earlier who people are, once somebody has applied or is worked with. */
  mayReveal: boolean;
}

/** Says from which stage on a posting tells who people are. */
export const reviewBlind = (
  db: Database,
  id: PostingId,
  { hiddenUntil, mayReveal }: BlindReview,
): Promise<ResumeId[] | null> =>
  db.transaction().execute(async (trx) => {
    // Nobody applies meanwhile: who does holds the document.
    await trx.selectFrom('documents').select('id').where('id', '=', id).forUpdate().execute();
    const { before, isUsed } = await trx
      .selectFrom('postings')
      .select('hiddenUntil as before')
      .select(sql<boolean>`exists (select from candidacies where posting_id = ${id})`.as('isUsed'))
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    if (isUsed && !mayReveal && tellsEarlier(before, hiddenUntil)) return null;
    await trx.updateTable('postings').set({ hiddenUntil }).where('id', '=', id).execute();
    await recordEvents(trx, [id]);
    return peopleOn(trx, id);
  });

const placeOf = (stage: RevealStage | null): number => (stage ? RevealStage.options.indexOf(stage) : -1);

const tellsEarlier = (before: RevealStage | null, after: RevealStage | null): boolean =>
  placeOf(after) < placeOf(before);

async function peopleOn(trx: DatabaseTransaction, id: PostingId): Promise<ResumeId[]> {
  const { rows } = await sql<{ resumeId: string }>`
    select resume_id from matches where posting_id = ${id}
    union select resume_id from candidacies where posting_id = ${id}`.execute(trx);
  return rows.map(({ resumeId }) => ResumeId.parse(resumeId));
}
