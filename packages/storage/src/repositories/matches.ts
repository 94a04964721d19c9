import { type CandidateProfile, Match, OrganisationId, PostingId, ResumeId } from '@omm/contracts';
import { sql } from 'kysely';
import { type Audience, listedResumes, visiblePostings } from '../audience.ts';
import type { Database } from '../database.ts';
import { RankingStart, saveRanking } from './save-ranking.ts';

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

export interface ListPage {
  limit: number;
  /** How many of the best are left out, because they were shown before. */
  offset?: number;
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
    saveRanking(db, {
      of: { column: 'postingId', id: postingId },
      run,
      start,
      pairs: matches.map((row) => ({ ...row, postingId })),
    }),

  /** The same from the resume's side. */
  replaceForResume: ({ resumeId, run, start, matches }: ResumeRanking): Promise<boolean> =>
    saveRanking(db, {
      of: { column: 'resumeId', id: resumeId },
      run,
      start,
      pairs: matches.map((row) => ({ ...row, resumeId })),
    }),

  /** Best first. Whether the posting may be seen is asked with `postings.get`. */
  async listForPosting(postingId: PostingId, page: ListPage): Promise<CandidateMatch[]> {
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
      .where(listedResumes)
      .orderBy(bestFirst)
      .orderBy('matches.resumeId')
      .limit(page.limit)
      .offset(page.offset ?? 0)
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
  async listForResume(id: ResumeId, audience: Audience, page: ListPage): Promise<PostingMatch[]> {
    const rows = await resumeMatches(db, id, audience)
      .select(['matches.postingId', 'matches.match', 'documents.organisationId', 'postings.title'])
      .orderBy(bestFirst)
      .orderBy('matches.postingId')
      .limit(page.limit)
      .offset(page.offset ?? 0)
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

/** `bestFirst` of @omm/matching, in SQL; score and coverage come sorted from the index. */
const bestFirst = sql`matches.score desc, matches.coverage desc,
  coalesce((matches.match #>> '{experience,months}')::float8, 0) desc,
  (matches.match #>> '{experience,monthsAgo}')::float8 asc nulls last`;

const resumeMatches = (db: Database, resumeId: ResumeId, audience: Audience) =>
  db
    .selectFrom('matches')
    .innerJoin('postings', 'postings.id', 'matches.postingId')
    .innerJoin('documents', 'documents.id', 'matches.postingId')
    .where('matches.resumeId', '=', resumeId)
    .where(visiblePostings(audience));

/** 'present' sorts behind every year. */
const latestTitle = (positions: CandidateProfile['positions']): string | null =>
  positions.toSorted((a, b) => (b.end ?? '').localeCompare(a.end ?? ''))[0]?.title ?? null;
