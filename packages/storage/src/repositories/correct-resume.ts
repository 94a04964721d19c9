import { ResumeChange, type ResumeId, ResumeReading, type UserId } from '@omm/contracts';
import { sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { lockOwner } from '../versions/owner.ts';
import {
  insertCorrection,
  loadCorrections,
  markApplied,
  newCorrection,
  type StoredCorrection,
} from './corrections.ts';
import { recordEvents } from './record-events.ts';
import { runAgain } from './run-again.ts';

export type StoredResumeCorrection = StoredCorrection<ResumeChange>;

/** What was read, as people have corrected it; `missed`: the corrections that find nothing to correct. */
export type CorrectResume = (
  read: ResumeReading,
  text: string,
  corrections: readonly StoredResumeCorrection[],
) => { reading: ResumeReading; missed: ReadonlySet<string> };

interface Correcting {
  createdBy: UserId;
  change: ResumeChange;
  correct: CorrectResume;
}

/** Null where it is not read, or what is to be corrected is no longer there. */
export const correctResume = (
  db: Database,
  id: ResumeId,
  { createdBy, change, correct }: Correcting,
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
    const made = newCorrection(createdBy, change);
    const all = [...(await loadCorrections(trx, id, ResumeChange)), made];
    const { reading, missed } = correct(parsed, row.text, all);
    if (missed.has(made.id)) return null;
    await insertCorrection(trx, id, made);
    await markApplied(trx, id, missed);
    await trx
      .updateTable('resumes')
      .set({ reading: stored(ResumeReading.parse(reading)), parsed: stored(parsed) })
      .where('id', '=', id)
      .execute();
    await runAgain(trx, id, 'rank-resume');
    await recordEvents(trx, [id]);
    return made;
  });

/** What a new reading makes of the row: as people have corrected the ones before. */
export async function rowOfResume(
  trx: DatabaseTransaction,
  id: ResumeId,
  read: { text: string; reading: ResumeReading; correct: CorrectResume },
): Promise<{ reading: string; parsed: string | null }> {
  const corrections = await loadCorrections(trx, id, ResumeChange);
  if (corrections.length === 0) return { reading: stored(read.reading), parsed: null };
  const { reading, missed } = read.correct(read.reading, read.text, corrections);
  await markApplied(trx, id, missed);
  return { reading: stored(ResumeReading.parse(reading)), parsed: stored(read.reading) };
}

/** Who the person is stands apart: scoring never loads it. */
function stored({ contact: _, ...reading }: ResumeReading): string {
  return JSON.stringify(reading);
}
