import { sql } from 'kysely';

/** The last row of a page of documents, newest first: the next page begins behind it, whatever came in front meanwhile. */
export interface LastRow {
  /** As PostgreSQL writes it, to the microsecond. */
  createdAt: string;
  id: string;
}

export interface NewestFirst {
  limit?: number | undefined;
  after?: LastRow | null | undefined;
}

export interface NewestPage<Row> {
  items: Row[];
  /** Null on the last page. */
  next: LastRow | null;
}

/** Nobody reads further than this at once. */
export const listLimit = 500;

export const createdAtText = sql<string>`documents.created_at::text`.as('createdAtText');

export const newestFirst = sql`documents.created_at desc, documents.id desc`;

export const isBehind = ({ createdAt, id }: LastRow) =>
  sql<boolean>`(documents.created_at, documents.id) < (${createdAt}::timestamptz, ${id}::uuid)`;

/** Of one row more than the page takes, by which it knows that another follows. */
export function toNewestPage<Raw extends { id: string; createdAtText: string }, Row>(
  rows: readonly Raw[],
  limit: number,
  toRow: (raw: Raw) => Row,
): NewestPage<Row> {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return {
    items: shown.map(toRow),
    next: last ? { createdAt: last.createdAtText, id: last.id } : null,
  };
}
