/** A row that another revision replaces. */
interface Revised<Id> {
  id: Id;
  revision: number;
}

const asked = 100;

/**
 * What is made of rows, kept until their revision changes or the `limit` is reached; then the longest unused goes.
 * Gives what could be made.
 */
export function createKept<Id extends string, Made>(
  limit: number,
  make: (ids: readonly Id[]) => Promise<ReadonlyMap<Id, Made>>,
) {
  const kept = new Map<Id, { revision: number; made: Made | undefined }>();

  return async (rows: readonly Revised<Id>[]): Promise<Map<Id, Made>> => {
    const found = new Map<Id, Made>();
    const take = ({ id, revision }: Revised<Id>, made: Made | undefined): void => {
      kept.delete(id);
      kept.set(id, { revision, made });
      if (made !== undefined) found.set(id, made);
    };
    const missing = rows.filter((row) => {
      const known = kept.get(row.id);
      if (known?.revision !== row.revision) return true;
      take(row, known.made);
      return false;
    });
    for (let from = 0; from < missing.length; from += asked) {
      const some = missing.slice(from, from + asked);
      const made = await make(some.map(({ id }) => id));
      for (const row of some) take(row, made.get(row.id));
      for (const id of kept.keys()) {
        if (kept.size <= limit) break;
        kept.delete(id);
      }
    }
    return found;
  };
}
