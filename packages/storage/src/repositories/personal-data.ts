import { AccountExport, type UserId } from '@omm/contracts';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { documentItem, itemColumns } from './document-item.ts';

/** What is kept of a resume, and the file it came in. */
export interface KeptResume {
  kept: Omit<AccountExport['resumes'][number], 'path'>;
  bytes: Uint8Array;
}

const KeptRow = AccountExport.shape.resumes.element.omit({ path: true });

/** What the tables hold of a candidate's account, for the candidate. */
export const personalDataRepository = (db: Database) => ({
  /** Oldest first. */
  async resumesOf(userId: UserId): Promise<KeptResume[]> {
    const rows = await db
      .selectFrom('documents')
      .innerJoin('resumes', 'resumes.id', 'documents.id')
      .innerJoin('documentBytes', 'documentBytes.documentId', 'documents.id')
      .select(itemColumns)
      .select(['mediaType', 'text', 'bytes', 'replacedBy', 'contact', 'reading'])
      .select(matches)
      .where('organisationId', 'is', null)
      .where('createdBy', '=', userId)
      .orderBy('documents.createdAt')
      .orderBy('documents.id')
      .execute();
    return rows.map((row) => ({
      bytes: row.bytes,
      kept: KeptRow.parse({
        ...row,
        ...documentItem(row),
        current: row.replacedBy === null,
        reading: row.reading && { ...row.reading, contact: row.contact },
      }),
    }));
  },
});

const matches = sql<unknown>`(
  select coalesce(jsonb_agg(jsonb_build_object(
    'postingId', posting_id, 'score', score, 'coverage', coverage, 'verdict', verdict,
    'rankedAt', to_char(ranked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  ) order by score desc, posting_id), '[]')
  from matches where resume_id = documents.id)`.as('matches');
