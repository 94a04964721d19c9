import { PostingChange, type PostingId, PostingReading, RankingSettings } from '@omm/contracts';
import { sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import {
  addCorrection,
  type Correct,
  type Correcting,
  correctAgain,
  type StoredCorrection,
} from './corrections.ts';
import { recordEvents } from './record-events.ts';
import { runAgain } from './run-again.ts';

export type StoredPostingCorrection = StoredCorrection<PostingChange>;

export type CorrectPosting = Correct<PostingReading, PostingChange>;

/** Null where it is not read, or what is to be corrected is no longer there. */
export const correctPosting = (
  db: Database,
  id: PostingId,
  correcting: Correcting<PostingReading, PostingChange>,
): Promise<StoredPostingCorrection | null> =>
  db.transaction().execute(async (trx) => {
    const row = await trx
      .selectFrom('documents')
      .innerJoin('postings', 'postings.id', 'documents.id')
      .select('text')
      .select(sql<unknown>`coalesce(parsed, reading)`.as('parsed'))
      .where('documents.id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    const parsed = asCurrent(PostingReading, row?.parsed);
    if (!row || parsed === null || row.text === null) return null;
    const read = { documentId: id, text: row.text, parsed };
    const added = await addCorrection(trx, read, { ...correcting, schema: PostingChange });
    if (!added) return null;
    await trx
      .updateTable('postings')
      .set({ reading: JSON.stringify(PostingReading.parse(added.reading)), parsed: JSON.stringify(parsed) })
      .where('id', '=', id)
      .execute();
    await rankAnew(trx, id);
    await recordEvents(trx, [id]);
    return added.made;
  });

/** Settings that were made for one reading, by the ids that another of the same text gives. */
export type CarrySettings = (
  settings: RankingSettings,
  readings: { was: PostingReading; is: PostingReading; text: string },
) => RankingSettings;

/** A posting that is read, and what keeps the words of people across readings. */
export interface ReadPosting {
  text: string;
  reading: PostingReading;
  correct: CorrectPosting;
  carrySettings: CarrySettings;
}

/** What a new reading makes of the row: as people have corrected the ones before, and ranked as they have set. */
export async function rowOfReading(trx: DatabaseTransaction, id: PostingId, read: ReadPosting) {
  const { reading, parsed } = await withCorrections(trx, id, read);
  const before = await trx
    .selectFrom('postings')
    .select(['ranking', 'reading'])
    .where('id', '=', id)
    .executeTakeFirst();
  const settings = asCurrent(RankingSettings, before?.ranking);
  const was = asCurrent(PostingReading, before?.reading);
  const carried = settings && was && read.carrySettings(settings, { was, is: reading, text: read.text });
  return {
    reading: JSON.stringify(reading),
    parsed: parsed && JSON.stringify(parsed),
    ranking: carried && JSON.stringify(carried),
  };
}

async function withCorrections(
  trx: DatabaseTransaction,
  id: PostingId,
  { text, reading, correct }: ReadPosting,
): Promise<{ reading: PostingReading; parsed: PostingReading | null }> {
  const parsed = PostingReading.parse(reading);
  const read = { documentId: id, text, parsed };
  const corrected = await correctAgain(trx, read, { correct, schema: PostingChange });
  return corrected === null
    ? { reading: parsed, parsed: null }
    : { reading: PostingReading.parse(corrected), parsed };
}

/** Has everybody ranked as the recruiter says. */
export const setRanking = (db: Database, id: PostingId, settings: RankingSettings): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await trx.selectFrom('documents').select('id').where('id', '=', id).forUpdate().execute();
    await trx
      .updateTable('postings')
      .set({ ranking: JSON.stringify(settings) })
      .where('id', '=', id)
      .execute();
    await rankAnew(trx, id);
    await recordEvents(trx, [id]);
  });

/** What its list depends on has changed. */
async function rankAnew(trx: DatabaseTransaction, id: PostingId): Promise<void> {
  await trx
    .updateTable('postings')
    .set((eb) => ({ revision: eb('revision', '+', 1), leastScore: null }))
    .where('id', '=', id)
    .execute();
  await runAgain(trx, id, 'rank-posting');
}
