import { type PostingId, type RankingSettings, ResumeId, type Standing } from '@omm/contracts';
import { sql } from 'kysely';
import { type Audience, listedMatches, visiblePostings } from '../audience.ts';
import type { Database } from '../database.ts';
import { type KnownPerson, knownPerson, personColumns } from './known-person.ts';
import { isShown, type MatchFilters } from './matches-shown.ts';
import { type After, bestFirst, isBehind, type Points, pointColumns, pointsOf } from './points.ts';
import { rowsOfPage } from './rows-of-page.ts';
import { RankingStart, saveRanking } from './save-ranking.ts';
import { type ListScoring, logScoring } from './scoring-log.ts';
import { type SearchPage, searchMatches } from './search-matches.ts';
import { settingsOf } from './settings-of.ts';
import { ofMatch, standingColumns, standingOf } from './standing.ts';

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
  /** For the scoring log. */
  scoring: ListScoring;
}

export interface ResumeRanking {
  resumeId: ResumeId;
  run: number;
  start: RankingStart;
  matches: readonly { postingId: PostingId; points: Points }[];
}

export interface CandidateMatch {
  resumeId: ResumeId;
  person: KnownPerson;
  standing: Standing;
  points: Points;
  /** What is read of them is the same as long as this is (`resumes.profiles`). */
  revision: number;
}

/** What a list says of the posting whose it is. */
export interface ListHead {
  /** What is asked for, and how people are ranked, is the same as long as this is. */
  revision: number;
  total: number;
  /** How many people it was chosen from. */
  ranked: number;
  rankedAt: string | null;
  settings: RankingSettings;
  /** It is of other rules or of other requirements than today's, or somebody is yet to be read by today's rules. */
  stale: boolean;
}

/** Today's rules. */
export interface Rules {
  reading: string;
  ranking: string;
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
  replaceForPosting: ({
    postingId,
    run,
    start,
    matches,
    scoring,
    ...ranked
  }: PostingRanking): Promise<boolean> =>
    saveRanking(db, {
      of: { column: 'postingId', id: postingId },
      run,
      start,
      pairs: matches.map((row) => ({ ...row, postingId })),
      note: async (trx, kept) => {
        const { inputs, results } = scoring;
        const isKept = new Set(kept.map(({ resumeId }) => resumeId));
        await logScoring(trx, {
          postingId,
          inputs,
          ranked: ranked.people,
          moved: null,
          results: results.filter(({ resumeId }) => isKept.has(resumeId)),
        });
        await trx
          .updateTable('postings')
          .set({
            rankedVersion: ranked.version,
            rankedRevision: ranked.revision,
            rankedAt: sql<Date>`now()`,
            rankedPeople: ranked.people,
            leastScore: ranked.leastScore,
          })
          .where('id', '=', postingId)
          .execute();
      },
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
  async listForPosting(postingId: PostingId, audience: Audience, page: ListPage): Promise<CandidateMatch[]> {
    let listed = shownMatches(db, postingId, page)
      .select(['matches.resumeId', ...pointColumns])
      .select(personColumns(audience, postingId))
      .select(standingColumns)
      .select('resumes.revision')
      .orderBy(bestFirst)
      .limit(rowsOfPage(page.limit));
    if (page.after) listed = listed.where(isBehind(page.after));
    const rows = (await listed.execute()).slice(0, page.limit);
    return rows.map((row) => ({
      resumeId: ResumeId.parse(row.resumeId),
      person: knownPerson(row),
      standing: standingOf(row),
      points: pointsOf(row),
      revision: row.revision,
    }));
  },

  /** Null where the audience does not see the posting. */
  async headForPosting(postingId: PostingId, audience: Audience, rules: Rules): Promise<ListHead | null> {
    const row = await db
      .selectFrom('documents')
      .innerJoin('postings', 'postings.id', 'documents.id')
      .select(['postings.revision', 'postings.rankedPeople', 'postings.rankedAt', 'postings.ranking'])
      .select(listedMatches.as('total'))
      .select(
        sql<boolean>`ranked_version is not null and (ranked_revision is distinct from revision
          or ranked_version <> ${rules.ranking} or ${someReadBefore(rules.reading)})`.as('stale'),
      )
      .where('documents.id', '=', postingId)
      .where(visiblePostings(audience))
      .executeTakeFirst();
    if (row === undefined) return null;
    const { revision, total, rankedPeople: ranked, rankedAt, ranking, stale } = row;
    return {
      revision,
      total,
      ranked,
      rankedAt: rankedAt?.toISOString() ?? null,
      settings: settingsOf(ranking),
      stale,
    };
  },

  /** Of one posting, or of all open ones that the audience has. */
  search: (audience: Audience, page: SearchPage) => searchMatches(db, audience, page),

  /** How many of the list are shown. */
  async countForPosting(postingId: PostingId, filters: MatchFilters): Promise<number> {
    const count = sql<number>`count(*)::int`.as('count');
    return (await shownMatches(db, postingId, filters).select(count).executeTakeFirstOrThrow()).count;
  },
});

/** Whether the posting in `documents` ranks anybody whom other rules have read, and these have yet to. */
// Two ranges of an index, where 'other than' would be a look at everybody; so would be a plan for whatever rules may come.
const someReadBefore = (rules: string) => sql`exists (
  select from (
    select * from documents where kind = 'resume' and ruleset_version < ${sql.lit(rules)}
    union all
    select * from documents where kind = 'resume' and ruleset_version > ${sql.lit(rules)}
  ) other where (other.organisation_id is null or other.organisation_id = documents.organisation_id)
    and other.status <> 'failed')`;

const shownMatches = (db: Database, postingId: PostingId, filters: MatchFilters) =>
  db
    .selectFrom('matches')
    .innerJoin('documents', 'documents.id', 'matches.resumeId')
    .innerJoin('resumes', 'resumes.id', 'matches.resumeId')
    .leftJoin('candidacies', ofMatch)
    .where('matches.postingId', '=', postingId)
    .where(isShown(filters));
