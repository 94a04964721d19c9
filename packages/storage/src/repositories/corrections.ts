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

export const newCorrection = <Change>(createdBy: UserId, change: Change): StoredCorrection<Change> => ({
  id: randomUUID(),
  createdBy,
  at: new Date().toISOString(),
  applies: true,
  change,
});

export async function insertCorrection(
  trx: DatabaseTransaction,
  documentId: string,
  { id, createdBy, change }: StoredCorrection<object>,
): Promise<void> {
  const row = { id, documentId, createdBy, change: JSON.stringify(change) };
  await trx.insertInto('corrections').values(row).execute();
}

/** After the document was read anew, or another correction was made: which of them find what they are about. */
export async function markApplied(
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
