import { sql } from 'kysely';

/** Of pages of 25, 50, 100 and 500, with the row by which it is known that another follows. */
const sizes = [26, 51, 101, 501];

/**
 * For `limit`: at least as many rows as the page takes. In the text of the statement, because of a parameter PostgreSQL
 * would expect a tenth of all rows and plan anew each time; of few sizes, because each text is prepared.
 */
export const rowsOfPage = (limit: number) => sql.lit(sizes.find((size) => size >= limit) ?? limit);
