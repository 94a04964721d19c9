import type { LastRow } from '@omm/storage';
import { z } from 'zod';
import type { Cursors } from './cursor.ts';

const Place = z.object({ createdAt: z.string(), id: z.uuid() });

interface Asked {
  limit: number;
  after?: string | undefined;
}

/** The cursors of a list of documents, newest first; `filters` are part of what the list is. */
export async function newestPage<Query extends Asked, Item>(
  cursors: Cursors,
  { list, query: { after, ...query } }: { list: string; query: Query },
  load: (
    query: Omit<Query, 'after'> & { after: LastRow | null },
  ) => Promise<{ items: Item[]; next: LastRow | null }>,
): Promise<{ items: Item[]; next: string | null }> {
  const { limit: _limit, ...filters } = query;
  const name = JSON.stringify([list, filters]);
  const place = after === undefined ? null : cursors.read(name, Place, after);
  const { items, next } = await load({ ...query, after: place });
  return { items, next: next && cursors.write(name, next) };
}
