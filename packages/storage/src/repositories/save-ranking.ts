import type { PostingId, ResumeId } from '@omm/contracts';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database, DatabaseTransaction } from '../database.ts';
import { moveDocument } from './documents.ts';
import { type Points, pointRow } from './points.ts';
import { recordEvents } from './record-events.ts';
import { tellWebhooks } from './tell-webhooks.ts';

/** The moment on the database's clock at which a ranking began to read what it ranks. */
export const RankingStart = z.string().brand<'RankingStart'>();
export type RankingStart = z.infer<typeof RankingStart>;

interface Pair {
  postingId: PostingId;
  resumeId: ResumeId;
  points: Points;
}

interface Ranking {
  /** The document that was ranked, and the side of the pairs on which it stands. */
  of: { column: 'postingId' | 'resumeId'; id: string };
  run: number;
  start: RankingStart;
  pairs: readonly Pair[];
  /** In the same transaction, for the document that was ranked. */
  note?(trx: DatabaseTransaction, kept: readonly Pair[]): Promise<unknown>;
}

/** Both lists that a pair stands in have changed: everybody in it is told. */
export const saveRanking = (db: Database, { of, run, start, pairs, note }: Ranking): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    // A document that is ready may be ranked again. The row lock keeps two rankings of one document apart.
    const move = { id: of.id, run, from: ['ranking', 'ready'], to: 'ready' } as const;
    if ((await moveDocument(trx, move)) === null) return false;
    const kept = await withoutReplaced(trx, await withoutRemoved(trx, { of, pairs }));
    await upsertMatches(trx, kept);
    const dropped = await trx
      .deleteFrom('matches')
      .where(of.column, '=', of.id)
      .where(({ selectFrom, not, exists }) =>
        // A resume is not ranked for a closed posting, whose list stays as it is.
        not(
          exists(
            selectFrom('postings')
              .select('postings.id')
              .whereRef('postings.id', '=', 'matches.postingId')
              .where('open', '=', false)
              .where(sql<boolean>`${of.column === 'resumeId'}`),
          ),
        ),
      )
      .where('rankedAt', '<', sql<Date>`${start}::timestamptz`)
      .returning(['postingId', 'resumeId'])
      .execute();
    await note?.(trx, kept);
    if (of.column === 'postingId') await tellWebhooks(trx, { type: 'posting.ranked', documentId: of.id });
    const concerned = [...kept, ...dropped].flatMap(({ postingId, resumeId }) => [postingId, resumeId]);
    await recordEvents(trx, [...new Set([of.id, ...concerned])]);
    return true;
  });

/** Who was removed while the ranking ran stands on no list; who is still there stays until we are done. */
async function withoutRemoved(
  trx: DatabaseTransaction,
  { of, pairs }: Pick<Ranking, 'of' | 'pairs'>,
): Promise<Pair[]> {
  const other = of.column === 'postingId' ? 'resumeId' : 'postingId';
  const ids = pairs.map((pair) => pair[other]);
  const present = await trx
    .selectFrom('documents')
    .select('id')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .forKeyShare()
    .execute();
  const isPresent = new Set(present.map(({ id }) => id));
  return pairs.filter((pair) => isPresent.has(pair[other]));
}

/** Nor does a resume whose person has uploaded a newer one meanwhile: it cannot be replaced before we are done. */
async function withoutReplaced(trx: DatabaseTransaction, pairs: readonly Pair[]): Promise<Pair[]> {
  const ids = [...new Set(pairs.map(({ resumeId }) => resumeId))];
  const current = await trx
    .selectFrom('resumes')
    .select('id')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .where('inPool', '=', true)
    .where('replacedBy', 'is', null)
    .orderBy('id')
    .forShare()
    .execute();
  const isCurrent = new Set(current.map(({ id }) => id));
  return pairs.filter(({ resumeId }) => isCurrent.has(resumeId));
}

const rowsAStatement = 500;

/** In the order of the primary key, so that a posting's and a resume's ranking cannot lock each other out. */
async function upsertMatches(trx: DatabaseTransaction, pairs: readonly Pair[]): Promise<void> {
  const sorted = pairs.toSorted(byKey);
  for (let from = 0; from < sorted.length; from += rowsAStatement) {
    await trx
      .insertInto('matches')
      .values(sorted.slice(from, from + rowsAStatement).map(matchRow))
      .onConflict((conflict) =>
        conflict.columns(['postingId', 'resumeId']).doUpdateSet((eb) => ({
          score: eb.ref('excluded.score'),
          coverage: eb.ref('excluded.coverage'),
          verdict: eb.ref('excluded.verdict'),
          experienceMonths: eb.ref('excluded.experienceMonths'),
          monthsAgo: eb.ref('excluded.monthsAgo'),
          rankedAt: sql<Date>`clock_timestamp()`,
        })),
      )
      .execute();
  }
}

const matchRow = ({ postingId, resumeId, points }: Pair) => ({ postingId, resumeId, ...pointRow(points) });

const byKey = (a: Pair, b: Pair): number =>
  compare(a.postingId, b.postingId) || compare(a.resumeId, b.resumeId);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
