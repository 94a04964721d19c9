import { CandidateProfile, OrganisationId, type PostingId, ResumeId, type Verdict } from '@omm/contracts';
import { sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import { listedResumes } from '../audience.ts';
import type { Database } from '../database.ts';
import { type After, bestFirst, isBehind, type Points, pointColumns, pointsOf } from './points.ts';
import { RankingStart, saveRanking } from './save-ranking.ts';

export interface PostingRanking {
  postingId: PostingId;
  run: number;
  start: RankingStart;
  /** Of the rules that ranked. */
  version: string;
  /** Of the posting that was ranked. */
  revision: number;
  /** How many people were ranked, of whom these are the best. */
  people: number;
  /** Who scores less does not come onto the list, which is full; null: everybody does. */
  leastScore: number | null;
  matches: readonly { resumeId: ResumeId; points: Points }[];
}

export interface ResumeRanking {
  resumeId: ResumeId;
  run: number;
  start: RankingStart;
  matches: readonly { postingId: PostingId; points: Points }[];
}

export interface CandidateMatch {
  resumeId: ResumeId;
  /** Whose resume: the organisation's that uploaded it, or null for a candidate's own. */
  organisationId: OrganisationId | null;
  /** As read from the document; whether the viewer may see it is the caller's decision. */
  name: string | null;
  /** The latest job title. */
  headline: string | null;
  points: Points;
  /** Null where another ruleset has read it, and its words mean nothing to this one. */
  profile: CandidateProfile | null;
}

/** Who of a list is shown. */
export interface MatchFilters {
  minScore?: number | undefined;
  verdict?: Verdict | undefined;
  /** Code of a language that they speak. */
  language?: string | undefined;
  /** Id of a credential that they hold. */
  credential?: string | undefined;
  /** Of any of their jobs. */
  setting?: string | undefined;
}

export interface ListPage extends MatchFilters {
  limit: number;
  after?: After | null;
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
  replaceForPosting: ({ postingId, run, start, matches, ...ranked }: PostingRanking): Promise<boolean> =>
    saveRanking(db, {
      of: { column: 'postingId', id: postingId },
      run,
      start,
      pairs: matches.map((row) => ({ ...row, postingId })),
      note: (trx) =>
        trx
          .updateTable('postings')
          .set({
            rankedVersion: ranked.version,
            rankedRevision: ranked.revision,
            rankedAt: sql<Date>`now()`,
            rankedPeople: ranked.people,
            leastScore: ranked.leastScore,
          })
          .where('id', '=', postingId)
          .execute(),
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
    let matches = shownMatches(db, postingId, page).selectAll('matches');
    if (page.after) matches = matches.where(isBehind(page.after));
    const listed = matches.orderBy(bestFirst).limit(page.limit);
    const rows = await db
      .selectFrom(listed.as('matches'))
      .innerJoin('resumes', 'resumes.id', 'matches.resumeId')
      .innerJoin('documents', 'documents.id', 'matches.resumeId')
      .select(['matches.resumeId', 'documents.organisationId', ...pointColumns])
      .select(sql<string | null>`resumes.contact #>> '{name,value}'`.as('name'))
      .select(sql<unknown>`resumes.reading -> 'profile'`.as('profile'))
      .orderBy(bestFirst)
      .execute();
    return rows.map((row) => {
      const profile = asCurrent(CandidateProfile, row.profile);
      return {
        resumeId: ResumeId.parse(row.resumeId),
        organisationId: OrganisationId.nullable().parse(row.organisationId),
        name: row.name,
        headline: latestTitle(profile?.positions ?? []),
        points: pointsOf(row),
        profile,
      };
    });
  },

  /** How many of the list are shown. */
  async countForPosting(postingId: PostingId, filters: MatchFilters): Promise<number> {
    const count = sql<number>`count(*)::int`.as('count');
    return (await shownMatches(db, postingId, filters).select(count).executeTakeFirstOrThrow()).count;
  },
});

function shownMatches(db: Database, postingId: PostingId, filters: MatchFilters) {
  const { minScore, verdict, language, credential, setting } = filters;
  let matches = db
    .selectFrom('matches')
    .innerJoin('documents', 'documents.id', 'matches.resumeId')
    .innerJoin('resumes', 'resumes.id', 'matches.resumeId')
    .where('postingId', '=', postingId)
    .where(listedResumes);
  if (minScore !== undefined) matches = matches.where('score', '>=', minScore);
  if (verdict) matches = matches.where('verdict', '=', verdict);
  if (language) matches = matches.where(says('$.languages[*] ? (@.code == $asked)', language));
  if (credential)
    matches = matches.where(says('$.credentials[*] ? (@.id == $asked && @.status == "held")', credential));
  if (setting) matches = matches.where(says('$.positions[*] ? (@.setting == $asked)', setting));
  return matches;
}

/** Whether anything in the profile is found by the path. */
const says = (path: string, asked: string) =>
  sql<boolean>`jsonb_path_exists(resumes.reading -> 'profile', ${path}::jsonpath, jsonb_build_object('asked', ${asked}::text))`;

/** 'present' sorts behind every year. */
const latestTitle = (positions: CandidateProfile['positions']): string | null =>
  positions.toSorted((a, b) => (b.end ?? '').localeCompare(a.end ?? ''))[0]?.title ?? null;
