/** Rows by id, for those who go through all of them. */
export interface PageOf<Owner> {
  organisationId: Owner;
  /** The `next` of the page before. */
  after: string | null;
  limit: number;
}

export interface Page<Item> {
  items: Item[];
  /** Null on the last page. */
  next: string | null;
}

export const toPage = <Row extends { id: string }, Item>(
  rows: readonly Row[],
  toItem: (row: Row) => Item | null,
): Page<Item> => ({
  items: rows.map(toItem).filter((item) => item !== null),
  next: rows.at(-1)?.id ?? null,
});
