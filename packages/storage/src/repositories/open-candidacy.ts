import { randomUUID } from 'node:crypto';
import type { PostingId, ResumeId, Stage } from '@omm/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { DatabaseTransaction } from '../database.ts';

export interface CandidacyKey {
  postingId: PostingId;
  resumeId: ResumeId;
}

/** Whether both may be worked with; each is asked of `documents`. */
export interface Allowed {
  posting: RawBuilder<boolean>;
  resume: RawBuilder<boolean>;
}

/** The two documents of a candidacy, as far as they are allowed. */
export const bothAllowed = ({ postingId, resumeId }: CandidacyKey, { posting, resume }: Allowed) =>
  sql<{ id: string }>`
    select documents.id from documents
      left join postings on postings.id = documents.id left join resumes on resumes.id = documents.id
    where (documents.id = ${postingId} and documents.kind = 'posting' and ${posting})
       or (documents.id = ${resumeId} and documents.kind = 'resume' and ${resume})
    order by documents.id`;

export interface OpenCandidacy {
  id: string;
  stage: Stage;
  reason: string | null;
  isApplied: boolean;
}

/**
 * The candidacy to be changed, made where there is none yet; null where it is not allowed. It is locked, and neither of
 * its documents goes before the transaction ends.
 */
export async function openCandidacy(
  trx: DatabaseTransaction,
  key: CandidacyKey,
  allowed: Allowed,
): Promise<OpenCandidacy | null> {
  const { rows } = await sql`${bothAllowed(key, allowed)} for key share of documents`.execute(trx);
  if (rows.length < 2) return null;
  await trx
    .insertInto('candidacies')
    .values({ id: randomUUID(), ...key })
    .onConflict((conflict) => conflict.columns(['postingId', 'resumeId']).doNothing())
    .execute();
  return trx
    .selectFrom('candidacies')
    .select(['id', 'stage', 'reason'])
    .select(sql<boolean>`applied_at is not null and withdrawn_at is null`.as('isApplied'))
    .where('postingId', '=', key.postingId)
    .where('resumeId', '=', key.resumeId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}
