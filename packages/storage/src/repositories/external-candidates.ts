import {
  AppError,
  type OrganisationId,
  type PostingId,
  ResumeId,
  type Stage,
  type UserId,
} from '@omm/contracts';
import { sql } from 'kysely';
import { type Audience, identifiedResumes, ownResumes, visiblePostings } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { lockOwner } from '../versions/owner.ts';
import { moveCandidacies } from '../versions/save-links.ts';
import { moveTo } from './candidacies.ts';
import type { NewDocument } from './documents.ts';
import { openCandidacy } from './open-candidacy.ts';
import { recordEvents } from './record-events.ts';
import { takeResume } from './resumes.ts';

/** A candidate as another system has it. */
export interface ExternalCandidate {
  externalId: string;
  /** Of all that is said of the candidate: the same again changes nothing. */
  rowHash: string;
  /** A new one, or one that the organisation has uploaded. */
  resume: NewDocument | ResumeId;
  postingId: PostingId | null;
  /** On the posting; left out, it stays, or is new. */
  stage?: Stage | undefined;
  /** With the stage `rejected`. */
  reason: string | null;
}

export interface Taken {
  outcome: 'created' | 'updated' | 'unchanged';
  /** Null where it would be new. */
  resumeId: ResumeId | null;
  /** Whether the organisation may know whose it is; who takes a new one over knows. */
  identified: boolean;
}

export interface Taking {
  organisationId: OrganisationId;
  byId: UserId;
  /** Says what would be done, and does nothing. */
  dryRun: boolean;
}

/** Candidates that were taken over from another system. */
export const externalCandidatesRepository = (db: Database) => ({
  /** All of it or nothing. */
  take: (candidate: ExternalCandidate, { organisationId, byId, dryRun }: Taking): Promise<Taken> =>
    db.transaction().execute(async (trx) => {
      const known = await findKnown(trx, organisationId, candidate);
      const resumeId = known && ResumeId.parse(known.resumeId);
      const isSame = known?.rowHash === candidate.rowHash;
      const outcome = isSame ? 'unchanged' : known ? 'updated' : 'created';
      const writes = !isSame && !dryRun;
      const taken = writes
        ? await write(trx, candidate, { organisationId, byId, before: resumeId })
        : resumeId;
      const identified = known === null || (await isIdentified(trx, taken, organisationId));
      return { outcome, resumeId: taken, identified };
    }),

  /** The newest that the organisation has uploaded under this name, as far as it may know whose it is. */
  async uploadedAs(filename: string, organisationId: OrganisationId): Promise<ResumeId | null> {
    const audience: Audience = { kind: 'organisation', organisationId };
    const row = await db
      .selectFrom('documents')
      .innerJoin('resumes', 'resumes.id', 'documents.id')
      .select('documents.id')
      .where('filename', '=', filename)
      .where(ownResumes(audience))
      .where(identifiedResumes(audience))
      .orderBy('documents.createdAt', 'desc')
      .executeTakeFirst();
    return ResumeId.nullable().parse(row?.id ?? null);
  },
});

async function isIdentified(
  trx: DatabaseTransaction,
  resumeId: ResumeId | null,
  organisationId: OrganisationId,
): Promise<boolean> {
  const found = await trx
    .selectFrom('documents')
    .select('id')
    .where('id', '=', resumeId)
    .where(identifiedResumes({ kind: 'organisation', organisationId }))
    .executeTakeFirst();
  return found !== undefined;
}

/** Nobody else takes the same candidate over until the transaction ends. */
async function findKnown(
  trx: DatabaseTransaction,
  organisationId: OrganisationId,
  { externalId, postingId }: ExternalCandidate,
): Promise<{ resumeId: string; rowHash: string } | null> {
  const key = JSON.stringify([organisationId, externalId]);
  await sql`select pg_advisory_xact_lock(hashtext('external candidates'), hashtext(${key}))`.execute(trx);
  const row = await trx
    .selectFrom('externalCandidates')
    .select(['resumeId', 'rowHash'])
    .where('organisationId', '=', organisationId)
    .where('externalId', '=', externalId)
    .where('postingId', 'is not distinct from', postingId)
    .executeTakeFirst();
  return row ?? null;
}

interface Writing {
  organisationId: OrganisationId;
  byId: UserId;
  /** The resume that the candidate had until now. */
  before: ResumeId | null;
}

async function write(
  trx: DatabaseTransaction,
  { externalId, rowHash, resume, postingId, stage, reason }: ExternalCandidate,
  { organisationId, byId, before }: Writing,
): Promise<ResumeId> {
  if (before) await lockOwner(trx, before);
  const resumeId =
    typeof resume === 'string' ? resume : (await takeResume(trx, { ...resume, organisationId })).id;
  if (before && before !== resumeId) await moveCandidacies(trx, { from: before, to: resumeId });
  if (postingId) {
    const audience: Audience = { kind: 'organisation', organisationId };
    const allowed = { posting: visiblePostings(audience), resume: ownResumes(audience) };
    const candidacy = await openCandidacy(trx, { postingId, resumeId }, allowed);
    if (candidacy === null) throw new AppError('NOT_FOUND', 'The posting or the resume is gone.');
    if (stage) await moveTo(trx, candidacy, { stage, reason, byId });
  }
  const said = { resumeId, rowHash };
  await trx
    .insertInto('externalCandidates')
    .values({ organisationId, externalId, postingId, ...said })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'externalId', 'postingId']).doUpdateSet(said),
    )
    .execute();
  await recordEvents(trx, postingId ? [postingId, resumeId] : [resumeId]);
  return resumeId;
}
