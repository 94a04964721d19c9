import { ResumeChange, type ResumeId, ResumeReading } from '@omm/contracts';
import { sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { lockOwner } from '../versions/owner.ts';
import {
  addCorrection,
  type Correct,
  type Correcting,
  correctAgain,
  type StoredCorrection,
} from './corrections.ts';
import { recordEvents } from './record-events.ts';
import { runAgain } from './run-again.ts';

export type StoredResumeCorrection = StoredCorrection<ResumeChange>;

export type CorrectResume = Correct<ResumeReading, ResumeChange>;

/** Null where it is not read, or what is to be corrected is no longer there. */
export const correctResume = (
  db: Database,
  id: ResumeId,
  correcting: Correcting<ResumeReading, ResumeChange>,
): Promise<StoredResumeCorrection | null> =>
  db.transaction().execute(async (trx) => {
    await lockOwner(trx, id);
    const row = await trx
      .selectFrom('documents')
      .innerJoin('resumes', 'resumes.id', 'documents.id')
      .select('text')
      .select(sql<unknown>`coalesce(parsed, reading) || jsonb_build_object('contact', contact)`.as('parsed'))
      .where('documents.id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    const parsed = asCurrent(ResumeReading, row?.parsed);
    if (!row || parsed === null || row.text === null) return null;
    const read = { documentId: id, text: row.text, parsed };
    const added = await addCorrection(trx, read, { ...correcting, schema: ResumeChange });
    if (!added) return null;
    await trx
      .updateTable('resumes')
      .set({ reading: stored(ResumeReading.parse(added.reading)), parsed: stored(parsed) })
      .where('id', '=', id)
      .execute();
    await runAgain(trx, id, 'rank-resume');
    await recordEvents(trx, [id]);
    return added.made;
  });

/** What a new reading makes of the row: as people have corrected the ones before. */
export async function rowOfResume(
  trx: DatabaseTransaction,
  id: ResumeId,
  { text, reading, correct }: { text: string; reading: ResumeReading; correct: CorrectResume },
): Promise<{ reading: string; parsed: string | null }> {
  const read = { documentId: id, text, parsed: reading };
  const corrected = await correctAgain(trx, read, { correct, schema: ResumeChange });
  return corrected === null
    ? { reading: stored(reading), parsed: null }
    : { reading: stored(ResumeReading.parse(corrected)), parsed: stored(reading) };
}

/** Who the person is stands apart: scoring never loads it. */
function stored({ contact: _, ...reading }: ResumeReading): string {
  return JSON.stringify(reading);
}
