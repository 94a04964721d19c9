import { randomUUID } from 'node:crypto';
import {
  type ChangeSearchBody,
  type OrganisationId,
  SavedSearch,
  type SaveSearchBody,
  UserId,
} from '@omm/contracts';
import { sql } from 'kysely';
import type { Database } from '../database.ts';

export type SavedSearchRow = Omit<SavedSearch, 'by'> & { byId: UserId };

/** Who asks: the own ones, and what colleagues share. */
export interface Searcher {
  organisationId: OrganisationId;
  userId: UserId;
}

/** Of one person: the list of them has no pages. */
const searchesAllowed = 100;

const columns = [
  'id',
  'name',
  'postingId',
  'filters',
  'ranking',
  'sort',
  'shared',
  'createdAt',
  'createdBy',
] as const;

/** What recruiters look for again and again. Whether the posting may be seen is asked with `postings.get`. */
export const savedSearchesRepository = (db: Database) => ({
  /** By name. */
  async list(by: Searcher): Promise<SavedSearchRow[]> {
    const rows = await db
      .selectFrom('savedSearches')
      .select(columns)
      .where(visibleTo(by))
      .orderBy('name')
      .orderBy('id')
      .execute();
    return rows.map(searchOf);
  },

  async get(id: string, by: Searcher): Promise<SavedSearchRow | null> {
    const row = await db
      .selectFrom('savedSearches')
      .select(columns)
      .where('id', '=', id)
      .where(visibleTo(by))
      .executeTakeFirst();
    return row ? searchOf(row) : null;
  },

  /** Null where the person has saved as many as may be. */
  create: (search: SaveSearchBody, { organisationId, userId }: Searcher): Promise<SavedSearchRow | null> =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtext(${`searches of ${userId}`}))`.execute(trx);
      const { count } = await trx
        .selectFrom('savedSearches')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('createdBy', '=', userId)
        .executeTakeFirstOrThrow();
      if (count >= searchesAllowed) return null;
      const row = await trx
        .insertInto('savedSearches')
        .values({
          ...search,
          id: randomUUID(),
          organisationId,
          createdBy: userId,
          filters: JSON.stringify(search.filters),
          ranking: search.ranking && JSON.stringify(search.ranking),
        })
        .returning(columns)
        .executeTakeFirstOrThrow();
      return searchOf(row);
    }),

  /** Null where there is no such search for this person. */
  async change(id: string, change: ChangeSearchBody, by: Searcher): Promise<SavedSearchRow | null> {
    const row = await db
      .updateTable('savedSearches')
      .set({ id, ...given(change) })
      .where('id', '=', id)
      .where(visibleTo(by))
      .returning(columns)
      .executeTakeFirst();
    return row ? searchOf(row) : null;
  },

  /** False where there is no such search for this person. */
  async remove(id: string, by: Searcher): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('savedSearches')
      .where('id', '=', id)
      .where(visibleTo(by))
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },
});

const visibleTo = ({ organisationId, userId }: Searcher) =>
  sql<boolean>`(organisation_id = ${organisationId} and (shared or created_by = ${userId}))`;

const given = ({ name, postingId, sort, shared, filters, ranking }: ChangeSearchBody) => ({
  ...(name === undefined ? {} : { name }),
  ...(postingId === undefined ? {} : { postingId }),
  ...(sort === undefined ? {} : { sort }),
  ...(shared === undefined ? {} : { shared }),
  ...(filters === undefined ? {} : { filters: JSON.stringify(filters) }),
  ...(ranking === undefined ? {} : { ranking: ranking && JSON.stringify(ranking) }),
});

interface Row extends Record<Exclude<(typeof columns)[number], 'createdAt' | 'createdBy'>, unknown> {
  createdAt: Date;
  createdBy: string;
}

const StoredSearch = SavedSearch.omit({ by: true });

const searchOf = ({ createdAt, createdBy, ...row }: Row): SavedSearchRow => ({
  ...StoredSearch.parse({ ...row, createdAt: createdAt.toISOString() }),
  byId: UserId.parse(createdBy),
});
