import { z } from 'zod';
import { CandidateMatches } from './api.ts';
import { CandidateFilters } from './filters.ts';
import { PostingId } from './ids.ts';
import { Match } from './match.ts';
import { RankingSettings } from './ranking-settings.ts';

const search = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\0\p{Cs}]*$/u),
  /** Of whose list; null: of all the organisation's postings that are open. */
  postingId: PostingId.nullable(),
  filters: CandidateFilters,
  /** Weights, musts and filters to have the posting ranked by (`setRanking`), which a run does not do; null: none. */
  ranking: RankingSettings.nullable(),
  /** The best first, or whose resume came last. */
  sort: z.enum(['best', 'newest']),
  /** Whether the colleagues see and change it, too. */
  shared: z.boolean(),
};

export const SavedSearch = z.object({
  id: z.uuid(),
  ...search,
  createdAt: z.iso.datetime(),
  /** Who made it; null where the account is gone. */
  by: z.string().nullable(),
});
export type SavedSearch = z.infer<typeof SavedSearch>;
/** By name. */
export const SavedSearchList = z.object({ items: z.array(SavedSearch) });

export const SaveSearchBody = z.strictObject({
  name: search.name,
  postingId: search.postingId.default(null),
  filters: search.filters.prefault({}),
  ranking: search.ranking.default(null),
  sort: search.sort.default('best'),
  shared: search.shared.default(false),
});
export type SaveSearchBody = z.infer<typeof SaveSearchBody>;

/** What is left out stays as it is. */
export const ChangeSearchBody = z.strictObject(search).partial();
export type ChangeSearchBody = z.infer<typeof ChangeSearchBody>;

export const SearchResults = z.object({
  items: z.array(
    CandidateMatches.shape.items.element
      .omit({ match: true })
      .extend({ postingId: PostingId, title: z.string().nullable() })
      .extend(Match.pick({ score: true, coverage: true, verdict: true }).shape),
  ),
  next: z.string().nullable(),
});
export type SearchResults = z.infer<typeof SearchResults>;
