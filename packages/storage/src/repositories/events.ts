import { DocumentEvent } from '@omm/contracts';
import { sql } from 'kysely';
import { type Audience, audibleEvents } from '../audience.ts';
import type { Database } from '../database.ts';

export const eventsRepository = (db: Database) => ({
  /** What the audience has not heard yet, oldest first, at most `limit`. */
  async after(sequence: number, audience: Audience, limit = 500): Promise<DocumentEvent[]> {
    const rows = await db
      .selectFrom('events')
      .select(['sequence', 'kind', 'documentId as id', 'status', 'matchCount'])
      .where('sequence', '>', String(sequence))
      .where(audibleEvents(audience))
      .orderBy('sequence')
      .limit(limit)
      .execute();
    return rows.map((row) => DocumentEvent.parse({ ...row, sequence: Number(row.sequence) }));
  },

  /** Where a listener begins who has heard nothing yet. */
  async latest(): Promise<number> {
    const { rows } = await sql<{
      last: string;
    }>`select coalesce(max(sequence), 0) as last from events`.execute(db);
    return Number(rows[0]?.last ?? 0);
  },

  /** Forgets what is too old for anyone to come back for. */
  async prune(olderThanHours: number): Promise<number> {
    const { numDeletedRows } = await db
      .deleteFrom('events')
      .where('at', '<', sql<Date>`now() - make_interval(hours => ${olderThanHours})`)
      .executeTakeFirst();
    return Number(numDeletedRows);
  },
});
