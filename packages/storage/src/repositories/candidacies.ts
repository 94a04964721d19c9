import { randomUUID } from 'node:crypto';
import { type Candidacy, type Note, ResumeId, type Stage, type Standing, UserId } from '@omm/contracts';
import { sql } from 'kysely';
import { type Audience, visiblePostings, visibleResumes } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { type KnownPerson, knownPerson, personColumns } from './known-person.ts';
import { bothAllowed, type CandidacyKey, type OpenCandidacy, openCandidacy } from './open-candidacy.ts';
import { recordEvents } from './record-events.ts';
import { logScoring, type StageScoring } from './scoring-log.ts';
import { standingColumns, standingOf } from './standing.ts';

/** By whom, as an id: what they are called is the accounts' business. */
type By<T extends { by: string | null }> = Omit<T, 'by'> & { byId: UserId };

export interface CandidacyRow extends Standing {
  person: KnownPerson;
  reason: string | null;
  assigneeId: UserId | null;
  history: By<Candidacy['history'][number]>[];
  notes: By<Note>[];
}

/** What is left out stays as it is. `reason` comes with the stage. */
export interface CandidacyChange {
  stage?: Stage | undefined;
  reason?: string | undefined;
  tags?: string[] | undefined;
  assigneeId?: UserId | null | undefined;
}

export interface Deciding {
  byId: UserId;
  /** For the scoring log; null where the resume has no score. */
  scoring?: StageScoring | null;
}

const allowedTo = (audience: Audience) => ({
  posting: visiblePostings(audience),
  resume: visibleResumes(audience),
});

/** What an organisation does with the candidates of its postings. */
export const candidaciesRepository = (db: Database) => ({
  /** Null where the audience sees the posting or the resume not; as of somebody new where nobody has done anything yet. */
  async get(key: CandidacyKey, audience: Audience): Promise<CandidacyRow | null> {
    const { rows } = await bothAllowed(key, allowedTo(audience)).execute(db);
    if (rows.length < 2) return null;
    const row = await db
      .selectFrom('documents')
      .innerJoin('resumes', 'resumes.id', 'documents.id')
      .leftJoin('candidacies', (join) =>
        join.onRef('candidacies.resumeId', '=', 'resumes.id').on('candidacies.postingId', '=', key.postingId),
      )
      .select(['candidacies.id', 'candidacies.reason', 'candidacies.assigneeId'])
      .select(personColumns(audience, key.postingId))
      .select(standingColumns)
      .where('documents.id', '=', key.resumeId)
      .executeTakeFirst();
    if (row === undefined) return null;
    return {
      ...standingOf(row),
      person: knownPerson(row),
      reason: row.reason,
      assigneeId: UserId.nullable().parse(row.assigneeId),
      ...(row.id === null ? { history: [], notes: [] } : await recordsOf(db, row.id)),
    };
  },

  /** False where the audience sees the posting or the resume not. */
  change: (key: CandidacyKey, audience: Audience, change: CandidacyChange & Deciding) =>
    db.transaction().execute(async (trx): Promise<boolean> => {
      const candidacy = await openCandidacy(trx, key, allowedTo(audience));
      if (candidacy === null) return false;
      const { stage, reason = null, tags, assigneeId, byId, scoring } = change;
      await label(trx, candidacy.id, { tags, assigneeId });
      const moved = stage !== undefined && (await moveTo(trx, candidacy, { stage, reason, byId }));
      if (moved && scoring)
        await logScoring(trx, {
          postingId: key.postingId,
          inputs: scoring.inputs,
          ranked: null,
          moved: { stage, byId },
          results: [scoring.result],
        });
      await recordEvents(trx, moved ? [key.postingId, key.resumeId] : [key.postingId]);
      return true;
    }),

  /** Null where the audience sees the posting or the resume not. */
  addNote: (key: CandidacyKey, audience: Audience, note: { text: string; byId: UserId }) =>
    db.transaction().execute(async (trx): Promise<CandidacyRow['notes'][number] | null> => {
      const candidacy = await openCandidacy(trx, key, allowedTo(audience));
      if (candidacy === null) return null;
      const row = await trx
        .insertInto('candidacyNotes')
        .values({ id: randomUUID(), candidacyId: candidacy.id, ...note })
        .returning(['id', 'text', 'byId', 'at'])
        .executeTakeFirstOrThrow();
      return noteOf(row);
    }),

  /** About whom it was; null where the audience sees no such note. */
  async removeNote(id: string, audience: Audience): Promise<ResumeId | null> {
    const { rows } = await sql<{ resumeId: string }>`
      delete from candidacy_notes using candidacies, documents, postings
      where candidacy_notes.id = ${id} and candidacies.id = candidacy_id
        and documents.id = candidacies.posting_id and postings.id = documents.id
        and ${visiblePostings(audience)}
      returning candidacies.resume_id`.execute(db);
    return ResumeId.nullable().parse(rows[0]?.resumeId ?? null);
  },
});

async function label(
  trx: DatabaseTransaction,
  id: string,
  { tags, assigneeId }: Pick<CandidacyChange, 'tags' | 'assigneeId'>,
): Promise<void> {
  const given = { ...(tags ? { tags } : {}), ...(assigneeId === undefined ? {} : { assigneeId }) };
  if (Object.keys(given).length === 0) return;
  await trx.updateTable('candidacies').set(given).where('id', '=', id).execute();
}

interface Move {
  stage: Stage;
  reason: string | null;
  byId: UserId;
}

/** False where it stands there already. */
export async function moveTo(
  trx: DatabaseTransaction,
  { id, ...from }: OpenCandidacy,
  { stage, reason, byId }: Move,
): Promise<boolean> {
  if (stage === from.stage && reason === from.reason) return false;
  await trx
    .updateTable('candidacies')
    .set({ stage, reason, movedAt: sql`now()` })
    .where('id', '=', id)
    .execute();
  await trx
    .insertInto('candidacyHistory')
    .values({ candidacyId: id, kind: 'stage', stage, reason, byId })
    .execute();
  return true;
}

async function recordsOf(db: Database, id: string): Promise<Pick<CandidacyRow, 'history' | 'notes'>> {
  const history = await db
    .selectFrom('candidacyHistory')
    .select(['kind', 'stage', 'reason', 'byId', 'at'])
    .where('candidacyId', '=', id)
    .orderBy('id')
    .execute();
  const notes = await db
    .selectFrom('candidacyNotes')
    .select(['id', 'text', 'byId', 'at'])
    .where('candidacyId', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id')
    .execute();
  return {
    history: history.map((entry) => ({
      ...entry,
      at: entry.at.toISOString(),
      byId: UserId.parse(entry.byId),
    })),
    notes: notes.map(noteOf),
  };
}

const noteOf = ({ id, text, byId, at }: { id: string; text: string; byId: string; at: Date }) => ({
  id,
  text,
  at: at.toISOString(),
  byId: UserId.parse(byId),
});
