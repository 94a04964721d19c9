import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../database.ts';

/** Whose resumes are compared with one another: an organisation's, or a candidate's own, and never with anybody else's. */
export interface Owner {
  organisationId: string | null;
  createdBy: string;
}

/**
 * Until the transaction ends, nobody else changes which of the owner's resumes are current. To be called first: who
 * waits here holds nothing that another needs. Null where there is no such resume.
 */
export async function lockOwner(trx: DatabaseTransaction, resumeId: string): Promise<Owner | null> {
  const owner = await trx
    .selectFrom('documents')
    .select(['organisationId', 'createdBy'])
    .where('id', '=', resumeId)
    .where('kind', '=', 'resume')
    .executeTakeFirst();
  if (owner === undefined) return null;
  await sql`select pg_advisory_xact_lock(hashtext('versions'), hashtext(${nameOf(owner)}))`.execute(trx);
  return owner;
}

export const ownedBy = ({ organisationId, createdBy }: Owner): RawBuilder<boolean> =>
  organisationId === null
    ? sql`(documents.organisation_id is null and documents.created_by = ${createdBy})`
    : sql`documents.organisation_id = ${organisationId}`;

/** 64 bits. Nobody else's resume has the same, so that the index leads to the owner's few and says nothing of anybody. */
export const hashedKeys = (owner: Owner, keys: readonly string[]): string[] =>
  keys.map((key) =>
    createHash('sha256')
      .update(`${nameOf(owner)}\n${key}`)
      .digest()
      .readBigInt64BE()
      .toString(),
  );

const nameOf = ({ organisationId, createdBy }: Owner): string =>
  organisationId === null ? `candidate ${createdBy}` : `organisation ${organisationId}`;
