import {
  OrganisationId,
  OwnScore,
  type PostingId,
  type ScoredPerson,
  ScoringDecision,
  type ScoringFilters,
  type ScoringInputs,
  type Stage,
  type UserId,
} from '@omm/contracts';
import { sql } from 'kysely';
import { z } from 'zod';
import { ownResumes } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';

/** What goes into the log with a list that was made. */
export interface ListScoring {
  inputs: ScoringInputs;
  /** The best of it, best first. */
  results: readonly ScoredPerson[];
}

/** What goes into it with a candidate who is moved. */
export interface StageScoring {
  inputs: ScoringInputs;
  result: ScoredPerson;
}

interface NewDecision extends ListScoring {
  postingId: PostingId;
  ranked: number | null;
  moved: { stage: Stage; byId: UserId } | null;
}

export interface ScoringQuery extends ScoringFilters {
  /** Null: of all. */
  organisationId: string | null;
  limit: number;
  /** The last id of the page before. */
  after: number | null;
}

/** Where a candidate's list goes on. */
export interface OwnScorePlace {
  decisionId: number;
  resumeId: string;
}

/** By which scores somebody decided. */
export const scoringLogRepository = (db: Database) => ({
  /** Newest first. */
  async list({ limit, after, ...asked }: ScoringQuery) {
    const rows = await decisionsOf(db, asked)
      .where((eb) => (after === null ? eb.lit(true) : eb('scoringDecisions.id', '<', String(after))))
      .orderBy('scoringDecisions.id', 'desc')
      .limit(limit + 1)
      .execute();
    const items = rows.slice(0, limit).map((row) => ScoringDecision.parse({ ...row, id: Number(row.id) }));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  },

  /** Of a candidate's own resumes, newest first. */
  async ofCandidate(userId: UserId, { limit, after }: { limit: number; after: OwnScorePlace | null }) {
    const rows = await db
      .selectFrom('scoringResults')
      .innerJoin('scoringDecisions', 'scoringDecisions.id', 'scoringResults.decisionId')
      .innerJoin('documents', 'documents.id', 'scoringResults.resumeId')
      .leftJoin('postings', 'postings.id', 'scoringDecisions.postingId')
      .select(['decisionId', 'resumeId', 'resumeRevision', 'score', 'coverage', 'verdict', 'musts'])
      .select(['postingId', 'postingRevision', 'versions', 'settings', 'postings.title'])
      .select(['scoringDecisions.organisationId', at.as('at')])
      .where(ownResumes({ kind: 'candidate', userId }))
      .where(
        after === null
          ? sql<boolean>`true`
          : sql<boolean>`(decision_id, resume_id) < (${after.decisionId}::bigint, ${after.resumeId}::uuid)`,
      )
      .orderBy('decisionId', 'desc')
      .orderBy('resumeId', 'desc')
      .limit(limit + 1)
      .execute();
    const scores = z.array(OwnScoreRow).parse(rows);
    const items = scores.slice(0, limit);
    return { items, next: (scores.length > limit && items.at(-1)) || null };
  },

  /** Forgets what an organisation's clock says is over at this moment, and nothing younger than six months. */
  async prune(now: Date): Promise<number> {
    const { numAffectedRows = 0n } = await sql`
      delete from scoring_decisions using retention_rules
      where retention_rules.organisation_id = scoring_decisions.organisation_id
        and at <= ${now}::timestamptz - make_interval(months => greatest(6, months))`.execute(db);
    return Number(numAffectedRows);
  },
});

const OwnScoreRow = OwnScore.omit({ organisation: true }).extend({
  decisionId: z.coerce.number(),
  organisationId: OrganisationId,
});

const at = sql`to_char(scoring_decisions.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const results = sql<unknown>`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'resumeId', resume_id, 'resumeRevision', resume_revision,
    'score', score, 'coverage', coverage, 'verdict', verdict, 'musts', musts
  ) order by place), '[]')
  from scoring_results where decision_id = scoring_decisions.id)`;

function decisionsOf(
  db: Database,
  { organisationId, posting, resume, kind, from, to }: Omit<ScoringQuery, 'limit' | 'after'>,
) {
  let query = db
    .selectFrom('scoringDecisions')
    .select(['id', 'kind', 'postingId', 'postingRevision', 'versions', 'settings'])
    .select(['ranked', 'stage', 'byId', at.as('at'), results.as('results')]);
  if (organisationId !== null) query = query.where('organisationId', '=', organisationId);
  if (posting) query = query.where('postingId', '=', posting);
  if (kind) query = query.where('kind', '=', kind);
  if (from) query = query.where('at', '>=', new Date(from));
  if (to) query = query.where('at', '<', new Date(to));
  if (resume)
    query = query.where(sql<boolean>`exists (select from scoring_results
      where decision_id = scoring_decisions.id and resume_id = ${resume})`);
  return query;
}

/** In the transaction in which it is decided. */
export async function logScoring(
  trx: DatabaseTransaction,
  { postingId, inputs, ranked, moved, results }: NewDecision,
): Promise<void> {
  const { organisationId } = await trx
    .selectFrom('documents')
    .select(sql<string>`organisation_id`.as('organisationId'))
    .where('id', '=', postingId)
    .executeTakeFirstOrThrow();
  const { id: decisionId } = await trx
    .insertInto('scoringDecisions')
    .values({
      organisationId,
      kind: moved ? 'stage' : 'list',
      postingId,
      postingRevision: inputs.postingRevision,
      versions: JSON.stringify(inputs.versions),
      settings: JSON.stringify(inputs.settings),
      ranked,
      stage: moved?.stage ?? null,
      byId: moved?.byId ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  if (results.length === 0) return;
  const rows = results.map(({ musts, ...result }, place) => ({
    ...result,
    decisionId,
    place,
    musts: JSON.stringify(musts),
  }));
  await trx.insertInto('scoringResults').values(rows).execute();
}
