import type { DocumentStatus, OrganisationId } from '@omm/contracts';
import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database.ts';
import type { DocumentKind } from '../schema.ts';
import { type NewDocument, sha256Of } from './documents.ts';

type OwnedDocument = NewDocument & { organisationId: OrganisationId | null };

/**
 * The same bytes, as this owner has uploaded them before. Until the transaction ends, a second upload of them
 * waits here, so that two at once make one row.
 */
export async function findCopy(
  trx: DatabaseTransaction,
  kind: DocumentKind,
  { bytes, organisationId, createdBy }: OwnedDocument,
): Promise<{ id: string; status: DocumentStatus } | null> {
  const sha256 = sha256Of(bytes);
  const owner = organisationId ?? createdBy;
  await sql`select pg_advisory_xact_lock(hashtext(${owner}), hashtext(${sha256}))`.execute(trx);
  const copies = trx
    .selectFrom('documents')
    .innerJoin('documentBytes', 'documentBytes.documentId', 'documents.id')
    .select(['documents.id', 'documents.status'])
    .where('documentBytes.sha256', '=', sha256)
    .where('documents.kind', '=', kind)
    .where('documents.organisationId', 'is not distinct from', organisationId)
    .orderBy('documents.createdAt');
  const own = organisationId === null ? copies.where('documents.createdBy', '=', createdBy) : copies;
  return (await own.executeTakeFirst()) ?? null;
}
