import { createHash, randomUUID } from 'node:crypto';
import type { DocumentError, DocumentStatus, OrganisationId, UserId } from '@omm/contracts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import type { DocumentJob, DocumentKind } from '../schema.ts';
import { leaveVersions } from '../versions/leave-versions.ts';
import { lockOwner } from '../versions/owner.ts';
import { promiseJob } from './outbox.ts';
import { recordEvents } from './record-events.ts';
import { removeDocument } from './remove-document.ts';
import { requireAccount } from './require-account.ts';
import { tellWebhooks } from './tell-webhooks.ts';

export interface NewDocument {
  createdBy: UserId;
  filename: string | null;
  mediaType: string;
  bytes: Uint8Array;
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What became of an upload: a document of its own, or the one that was there. */
export interface Submission<Id> {
  id: Id;
  status: DocumentStatus;
  isCopy: boolean;
}

/** The original as it was submitted, for the one who reads it. */
export interface DocumentSource {
  filename: string | null;
  mediaType: string;
  bytes: Uint8Array;
}

const underWay: readonly DocumentStatus[] = ['received', 'reading', 'ranking'];

/** The states that postings and resumes go through: received → reading → ranking → ready, or failed. */
export const documentsRepository = (db: Database) => ({
  /**
   * From `received` (or `reading`, where a worker was lost at it) to `reading`. Null where the document is
   * gone, or this run of it is no longer to be read.
   */
  startReading: (id: string, run: number): Promise<DocumentSource | null> =>
    db.transaction().execute(async (trx) => {
      const from: DocumentStatus[] = ['received', 'reading'];
      if ((await moveDocument(trx, { id, run, from, to: 'reading' })) === null) return null;
      const source = await trx
        .selectFrom('documents')
        .innerJoin('documentBytes', 'documentBytes.documentId', 'documents.id')
        .select(['filename', 'mediaType', 'bytes'])
        .where('documents.id', '=', id)
        .executeTakeFirstOrThrow();
      await recordEvents(trx, [id]);
      return source;
    }),

  /**
   * Keeps the document as failed, with what its owner may read about it; false where it is not under way. A resume
   * that was read before stands in no older one's place any more.
   */
  fail: (id: string, run: number, error: DocumentError): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      await lockOwner(trx, id);
      const kind = await moveDocument(trx, { id, run, from: underWay, to: 'failed', error });
      if (kind === null) return false;
      await tellWebhooks(trx, { type: `${kind}.failed`, documentId: id });
      const versions = await leaveVersions(trx, id);
      await trx.updateTable('resumes').set({ inPool: false }).where('id', '=', id).execute();
      await recordEvents(trx, [id, ...versions]);
      return true;
    }),

  /**
   * Sends to be read again what another ruleset has read; returns how many. Safe when several workers start
   * at once: the second finds none.
   */
  readAgain: (rulesetVersion: string): Promise<number> =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        with outdated as (
          update documents set status = 'received', run = run + 1, updated_at = now()
          where status = 'ready' and ruleset_version <> ${rulesetVersion}
          returning id, kind, run
        ), promised as (
          insert into outbox (job, document_id, run) select 'read-' || kind, id, run from outdated
        )
        select id from outdated`.execute(trx);
      if (rows.length === 0) return 0;
      await sql`select pg_notify('outbox', '')`.execute(trx);
      await recordEvents(
        trx,
        rows.map((row) => row.id),
      );
      return rows.length;
    }),

  /** From `failed` back to `received`, with a new job; false from any other state. */
  retry: (id: string): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      const document = await trx
        .updateTable('documents')
        .set({ status: 'received', errorCode: null, errorMessage: null, updatedAt: sql`now()` })
        .set((eb) => ({ run: eb('run', '+', 1) }))
        .where('id', '=', id)
        .where('status', '=', 'failed')
        .returning(['kind', 'run'])
        .executeTakeFirst();
      if (document === undefined) return false;
      await promiseJob(trx, { job: `read-${document.kind}`, documentId: id, run: document.run });
      await recordEvents(trx, [id]);
      return true;
    }),

  remove: (id: string): Promise<boolean> => removeDocument(db, id),
});

/** The row, the bytes and the promise of the job that reads them, in the caller's transaction. */
export async function insertDocument(
  trx: DatabaseTransaction,
  kind: DocumentKind,
  { bytes, ...document }: NewDocument & { organisationId: OrganisationId | null },
): Promise<string> {
  await requireAccount(trx, document.createdBy);
  const id = randomUUID();
  await trx
    .insertInto('documents')
    .values({ id, kind, ...document })
    .execute();
  await trx
    .insertInto('documentBytes')
    .values({ documentId: id, sha256: sha256Of(bytes), bytes: Buffer.from(bytes) })
    .execute();
  await promiseJob(trx, { job: `read-${kind}`, documentId: id, run: 1 });
  return id;
}

interface Move {
  id: string;
  run: number;
  from: readonly DocumentStatus[];
  to: DocumentStatus;
  error?: DocumentError;
}

/**
 * The only way to change a state: from where it must stand, and only for the run that is under way. Gives what it is;
 * null where it does not stand there.
 */
export async function moveDocument(trx: DatabaseTransaction, move: Move): Promise<DocumentKind | null> {
  const moved = await trx
    .updateTable('documents')
    .set({
      status: move.to,
      errorCode: move.error?.code ?? null,
      errorMessage: move.error?.message ?? null,
      updatedAt: sql`now()`,
    })
    .where('id', '=', move.id)
    .where('run', '=', move.run)
    .where('status', 'in', move.from)
    .returning('kind')
    .executeTakeFirst();
  return moved?.kind ?? null;
}

export interface ReadDocument {
  id: string;
  run: number;
  text: string;
  rulesetVersion: string;
  job: DocumentJob;
}

/** From `reading` to `ranking`: the text, and the promise of the job that ranks it. */
export async function saveText(trx: DatabaseTransaction, read: ReadDocument): Promise<boolean> {
  const { id, run, text, rulesetVersion, job } = read;
  if ((await moveDocument(trx, { id, run, from: ['reading'], to: 'ranking' })) === null) return false;
  await trx.updateTable('documents').set({ text, rulesetVersion }).where('id', '=', id).execute();
  await promiseJob(trx, { job, documentId: id, run });
  return true;
}
