import { randomUUID } from 'node:crypto';
import { UserId } from '@omm/contracts';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { Database, DatabaseTransaction } from '../database.ts';

/** Something that somebody has said of what was read in a document. */
export interface StoredCorrection<Change> {
  id: string;
  createdBy: UserId;
  at: string;
  applies: boolean;
  change: Change;
}

/** What was read, as people have corrected it; `missed`: the corrections that find nothing to correct. */
export type Correct<Reading, Change> = (
  read: Reading,
  text: string,
  corrections: readonly StoredCorrection<Change>[],
) => { reading: Reading; missed: ReadonlySet<string> };

export interface Correcting<Reading, Change> {
  createdBy: UserId;
  change: Change;
  correct: Correct<Reading, Change>;
}

/** In the order in which they were made. */
export async function loadCorrections<Change>(
  db: Database | DatabaseTransaction,
  documentId: string,
  schema: z.ZodType<Change>,
): Promise<StoredCorrection<Change>[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'createdBy', 'at', 'applies', 'change'])
    .where('documentId', '=', documentId)
    .orderBy('sequence')
    .execute();
  return rows.map(({ at, createdBy, change, ...row }) => ({
    ...row,
    at: at.toISOString(),
    createdBy: UserId.parse(createdBy),
    change: schema.parse(change),
  }));
}

interface Read<Reading> {
  documentId: string;
  text: string;
  /** As it was read. */
  parsed: Reading;
}

/** Keeps one more; null where what it corrects is not read there. */
export async function addCorrection<Reading, Change extends object>(
  trx: DatabaseTransaction,
  { documentId, text, parsed }: Read<Reading>,
  { createdBy, change, correct, schema }: Correcting<Reading, Change> & { schema: z.ZodType<Change> },
): Promise<{ made: StoredCorrection<Change>; reading: Reading } | null> {
  const made = { id: randomUUID(), createdBy, at: new Date().toISOString(), applies: true, change };
  const all = [...(await loadCorrections(trx, documentId, schema)), made];
  const { reading, missed } = correct(parsed, text, all);
  if (missed.has(made.id)) return null;
  const row = { id: made.id, documentId, createdBy, change: JSON.stringify(change) };
  await trx.insertInto('corrections').values(row).execute();
  await markApplied(trx, documentId, missed);
  return { made, reading };
}

/** A new reading as people have corrected the ones before; null where nobody has. */
export async function correctAgain<Reading, Change>(
  trx: DatabaseTransaction,
  { documentId, text, parsed }: Read<Reading>,
  { correct, schema }: { correct: Correct<Reading, Change>; schema: z.ZodType<Change> },
): Promise<Reading | null> {
  const corrections = await loadCorrections(trx, documentId, schema);
  if (corrections.length === 0) return null;
  const { reading, missed } = correct(parsed, text, corrections);
  await markApplied(trx, documentId, missed);
  return reading;
}

/** Which of them find what they are about. */
async function markApplied(
  trx: DatabaseTransaction,
  documentId: string,
  missed: ReadonlySet<string>,
): Promise<void> {
  await trx
    .updateTable('corrections')
    .set({ applies: sql<boolean>`not (id = any(${[...missed]}::uuid[]))` })
    .where('documentId', '=', documentId)
    .execute();
}
