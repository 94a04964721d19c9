import { createHash, randomUUID } from 'node:crypto';
import { PostingId, SharedLink, UserId } from '@omm/contracts';
import { sql } from 'kysely';
import { type Audience, visiblePostings } from '../audience.ts';
import type { Database } from '../database.ts';

export type SharedLinkRow = Omit<SharedLink, 'by'> & { byId: UserId };

export interface NewLink {
  postingId: PostingId;
  /** Kept as its hash only: who reads the database has no link. */
  token: string;
  filters: SharedLink['filters'];
  byId: UserId;
  expiresInDays: number;
}

const stillLeads = sql<boolean>`expires_at > now()`;
const columns = ['id', 'filters', 'byId', 'createdAt', 'expiresAt'] as const;
/** A list of them has no pages. */
const linksAllowed = 50;

/** Links by which others read a ranked list. Whether the posting may be seen is asked with `postings.get`. */
export const sharedListsRepository = (db: Database) => ({
  /** Null where the posting has as many links as it may have, or is gone. */
  create: ({ postingId, token, filters, byId, expiresInDays }: NewLink): Promise<SharedLinkRow | null> =>
    db.transaction().execute(async (trx) => {
      const { rows } = await sql`select from postings where id = ${postingId} for no key update`.execute(trx);
      const { count } = await trx
        .selectFrom('sharedLists')
        .select(sql<number>`count(*)::int`.as('count'))
        .where('postingId', '=', postingId)
        .where(stillLeads)
        .executeTakeFirstOrThrow();
      if (rows.length === 0 || count >= linksAllowed) return null;
      const row = await trx
        .insertInto('sharedLists')
        .values({
          id: randomUUID(),
          postingId,
          tokenHash: hashOf(token),
          filters: JSON.stringify(filters),
          byId,
          expiresAt: sql<Date>`now() + make_interval(days => ${expiresInDays})`,
        })
        .returning(columns)
        .executeTakeFirstOrThrow();
      return linkOf(row);
    }),

  /** Those that still lead to the list, newest first. */
  async ofPosting(postingId: PostingId): Promise<SharedLinkRow[]> {
    const rows = await db
      .selectFrom('sharedLists')
      .select(columns)
      .where('postingId', '=', postingId)
      .where(stillLeads)
      .orderBy('createdAt', 'desc')
      .orderBy('id')
      .execute();
    return rows.map(linkOf);
  },

  /** False where the audience sees no such link. */
  async revoke(id: string, audience: Audience): Promise<boolean> {
    const { numAffectedRows = 0n } = await sql`
      delete from shared_lists using documents, postings
      where shared_lists.id = ${id} and documents.id = posting_id and postings.id = documents.id
        and ${visiblePostings(audience)}`.execute(db);
    return numAffectedRows > 0n;
  },

  /** Null where there is no such link, or its time is over. */
  async find(token: string): Promise<(SharedLinkRow & { postingId: PostingId }) | null> {
    const row = await db
      .selectFrom('sharedLists')
      .select([...columns, 'postingId'])
      .where('tokenHash', '=', hashOf(token))
      .where(stillLeads)
      .executeTakeFirst();
    return row ? { ...linkOf(row), postingId: PostingId.parse(row.postingId) } : null;
  },
});

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

interface Row {
  id: string;
  filters: object;
  byId: string;
  createdAt: Date;
  expiresAt: Date;
}

const linkOf = ({ id, filters, byId, createdAt, expiresAt }: Row): SharedLinkRow => ({
  id,
  filters: SharedLink.shape.filters.parse(filters),
  byId: UserId.parse(byId),
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
