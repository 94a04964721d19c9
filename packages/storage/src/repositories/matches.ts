import { type CandidateProfile, Match, OrganisationId, PostingId, ResumeId } from '@omm/contracts';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Audience, visiblePostings } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { moveDocument } from './documents.ts';
import { recordEvents } from './record-events.ts';

/** The moment on the database's clock at which a ranking began to read what it ranks. */
export const RankingStart = z.string().brand<'RankingStart'>();
export type RankingStart = z.infer<typeof RankingStart>;

export interface PostingRanking {
  postingId: PostingId;
  run: number;
  start: RankingStart;
  matches: readonly { resumeId: ResumeId; match: Match }[];
}

export interface ResumeRanking {
  resumeId: ResumeId;
  run: number;
  start: RankingStart;
  matches: readonly { postingId: PostingId; match: Match }[];
}

export interface CandidateMatch {
  resumeId: ResumeId;
  /** Whose resume: the organisation's that uploaded it, or null for a candidate's own. */
  organisationId: OrganisationId | null;
  /** As read from the document; whether the viewer may see it is the caller's decision. */
  name: string | null;
  /** The latest job title. */
  headline: string | null;
  match: Match;
}

export interface PostingMatch {
  postingId: PostingId;
  organisationId: OrganisationId;
  title: string | null;
  match: Match;
}

export const matchesRepository = (db: Database) => ({
  async startRanking(): Promise<RankingStart> {
    const { rows } = await sql<{ now: string }>`select clock_timestamp()::text as now`.execute(db);
    return RankingStart.parse(rows[0]?.now);
  },

  /**
   * Replaces what the posting's list held before `start`, and calls the posting ready. Pairs that arrived
   * after `start` stay: their resume was read while this ranking ran, and it may not have seen them.
   */
  replaceForPosting: ({ postingId, run, start, matches }: PostingRanking): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      if (!(await becomeReady(trx, postingId, run))) return false;
      await upsertMatches(
        trx,
        matches.map((row) => ({ ...row, postingId })),
      );
      const dropped = await trx
        .deleteFrom('matches')
        .where('postingId', '=', postingId)
        .where('rankedAt', '<', sql<Date>`${start}::timestamptz`)
        .returning('resumeId')
        .execute();
      await recordEvents(trx, [postingId, ...[...matches, ...dropped].map((row) => row.resumeId)]);
      return true;
    }),

  /** The same from the resume's side. */
  replaceForResume: ({ resumeId, run, start, matches }: ResumeRanking): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      if (!(await becomeReady(trx, resumeId, run))) return false;
      await upsertMatches(
        trx,
        matches.map((row) => ({ ...row, resumeId })),
      );
      const dropped = await trx
        .deleteFrom('matches')
        .where('resumeId', '=', resumeId)
        .where('rankedAt', '<', sql<Date>`${start}::timestamptz`)
        .returning('postingId')
        .execute();
      await recordEvents(trx, [resumeId, ...[...matches, ...dropped].map((row) => row.postingId)]);
      return true;
    }),

  /** Best first. Whether the posting may be seen is asked with `postings.get`. */
  async listForPosting(postingId: PostingId, page: { limit: number }): Promise<CandidateMatch[]> {
    const rows = await db
      .selectFrom('matches')
      .innerJoin('resumes', 'resumes.id', 'matches.resumeId')
      .innerJoin('documents', 'documents.id', 'matches.resumeId')
      .select(['matches.resumeId', 'matches.match', 'documents.organisationId'])
      .select(sql<string | null>`resumes.contact #>> '{name,value}'`.as('name'))
      .select(
        sql<CandidateProfile['positions'] | null>`resumes.reading #> '{profile,positions}'`.as('positions'),
      )
      .where('matches.postingId', '=', postingId)
      .orderBy('matches.score', 'desc')
      .orderBy('matches.coverage', 'desc')
      .orderBy('matches.resumeId')
      .limit(page.limit)
      .execute();
    return rows.map((row) => ({
      resumeId: ResumeId.parse(row.resumeId),
      organisationId: OrganisationId.nullable().parse(row.organisationId),
      name: row.name,
      headline: latestTitle(row.positions ?? []),
      match: Match.parse(row.match),
    }));
  },

  /** Best first; the postings that the audience may see. */
  async listForResume(id: ResumeId, audience: Audience, page: { limit: number }): Promise<PostingMatch[]> {
    const rows = await resumeMatches(db, id, audience)
      .select(['matches.postingId', 'matches.match', 'documents.organisationId', 'postings.title'])
      .orderBy('matches.score', 'desc')
      .orderBy('matches.coverage', 'desc')
      .orderBy('matches.postingId')
      .limit(page.limit)
      .execute();
    return rows.map((row) => ({
      postingId: PostingId.parse(row.postingId),
      organisationId: OrganisationId.parse(row.organisationId),
      title: row.title,
      match: Match.parse(row.match),
    }));
  },

  async countForResume(id: ResumeId, audience: Audience): Promise<number> {
    const count = sql<number>`count(*)::int`.as('count');
    return (await resumeMatches(db, id, audience).select(count).executeTakeFirstOrThrow()).count;
  },
});

const resumeMatches = (db: Database, resumeId: ResumeId, audience: Audience) =>
  db
    .selectFrom('matches')
    .innerJoin('postings', 'postings.id', 'matches.postingId')
    .innerJoin('documents', 'documents.id', 'matches.postingId')
    .where('matches.resumeId', '=', resumeId)
    .where(visiblePostings(audience));

/** A document that is ready may be ranked again. The row lock keeps two rankings of one document apart. */
const becomeReady = (trx: DatabaseTransaction, id: string, run: number): Promise<boolean> =>
  moveDocument(trx, { id, run, from: ['ranking', 'ready'], to: 'ready' });

interface Pair {
  postingId: PostingId;
  resumeId: ResumeId;
  match: Match;
}

const rowsAStatement = 500;

/** In the order of the primary key, so that a posting's and a resume's ranking cannot lock each other out. */
async function upsertMatches(trx: DatabaseTransaction, pairs: readonly Pair[]): Promise<void> {
  const sorted = pairs.toSorted(
    (a, b) => compare(a.postingId, b.postingId) || compare(a.resumeId, b.resumeId),
  );
  for (let from = 0; from < sorted.length; from += rowsAStatement) {
    const rows = sorted.slice(from, from + rowsAStatement).map(({ postingId, resumeId, match }) => {
      const { score, coverage, verdict } = match;
      return { postingId, resumeId, score, coverage, verdict, match: JSON.stringify(match) };
    });
    await trx
      .insertInto('matches')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['postingId', 'resumeId']).doUpdateSet((eb) => ({
          score: eb.ref('excluded.score'),
          coverage: eb.ref('excluded.coverage'),
          verdict: eb.ref('excluded.verdict'),
          match: eb.ref('excluded.match'),
          rankedAt: sql<Date>`clock_timestamp()`,
        })),
      )
      .execute();
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** 'present' sorts behind every year. */
const latestTitle = (positions: CandidateProfile['positions']): string | null =>
  positions.toSorted((a, b) => compare(b.end ?? '', a.end ?? ''))[0]?.title ?? null;
