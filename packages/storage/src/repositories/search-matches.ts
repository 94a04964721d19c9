import {
  CandidateProfile,
  PostingId,
  ResumeId,
  type SavedSearch,
  type SearchResults,
  type Standing,
} from '@omm/contracts';
import { sql } from 'kysely';
import { z } from 'zod';
import { asCurrent } from '../as-current.ts';
import { type Audience, visiblePostings } from '../audience.ts';
import type { Database } from '../database.ts';
import { type KnownPerson, knownPerson, personColumns } from './known-person.ts';
import { latestTitle } from './latest-title.ts';
import { isShown } from './matches-shown.ts';
import { ofMatch, standingColumns, standingOf } from './standing.ts';

type Found = Omit<SearchResults['items'][number], 'label'> & Standing & { person: KnownPerson };

/** Where a search goes on: behind its last row. */
export const SearchPlace = z.object({
  by: z.number(),
  postingId: PostingId,
  resumeId: ResumeId,
});
export type SearchPlace = z.infer<typeof SearchPlace>;

export interface SearchPage extends Pick<SavedSearch, 'postingId' | 'filters' | 'sort'> {
  limit: number;
  after: SearchPlace | null;
}

const orders = { best: sql`-matches.score`, newest: sql`-extract(epoch from documents.created_at)` };

/** Of the audience's postings those who are found, in the order of the search. */
export async function searchMatches(
  db: Database,
  audience: Audience,
  { postingId, filters, sort, limit, after }: SearchPage,
): Promise<{ items: Found[]; next: SearchPlace | null }> {
  const order = sql<number>`(${orders[sort]})::float8`;
  let query = db
    .selectFrom('matches')
    .innerJoin('documents', 'documents.id', 'matches.resumeId')
    .innerJoin('resumes', 'resumes.id', 'matches.resumeId')
    .leftJoin('candidacies', ofMatch)
    .where(isShown(filters))
    .select(['matches.postingId', 'matches.resumeId'])
    .select(['matches.score', 'matches.coverage', 'matches.verdict'])
    .select(order.as('by'))
    .select(
      sql<string | null>`(select title from postings where postings.id = matches.posting_id)`.as('title'),
    )
    .select(personColumns(audience, sql`matches.posting_id`))
    .select(standingColumns)
    .select(sql<unknown>`resumes.reading -> 'profile'`.as('profile'))
    .where(
      sql<boolean>`matches.posting_id in (
        select postings.id from postings join documents using (id)
        where ${visiblePostings(audience)} and ${postingId ? sql`postings.id = ${postingId}` : sql`postings.open`})`,
    )
    .orderBy(order)
    .orderBy('matches.postingId')
    .orderBy('matches.resumeId')
    .limit(limit + 1);
  if (after)
    query = query.where(sql<boolean>`(${order}, matches.posting_id, matches.resume_id)
      > (${after.by}::float8, ${after.postingId}::uuid, ${after.resumeId}::uuid)`);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map((row) => ({
      ...standingOf(row),
      postingId: PostingId.parse(row.postingId),
      title: row.title,
      resumeId: ResumeId.parse(row.resumeId),
      person: knownPerson(row),
      headline: latestTitle(asCurrent(CandidateProfile, row.profile)),
      score: row.score,
      coverage: row.coverage,
      verdict: row.verdict,
    })),
    next: last ? SearchPlace.parse(last) : null,
  };
}
