import { sql } from 'kysely';
import type { Database } from '../database.ts';
import type { VersionLink } from './version-links.ts';

interface VersionRow extends VersionLink {
  filename: string | null;
}

/** These resumes and all that are the same person's, oldest first. */
export async function loadVersions(db: Database, ids: readonly string[]): Promise<VersionRow[]> {
  const { rows } = await sql<VersionRow>`
    with recursive up as (
      select id, replaced_by from resumes where id = any(${ids}::uuid[])
      union
      select newer.id, newer.replaced_by from resumes newer join up on newer.id = up.replaced_by
    ), family as (
      select id from up where replaced_by is null
      union
      select older.id from resumes older join family on older.replaced_by = family.id
    )
    select id, documents.created_at, replaced_by, replaced_because, filename
    from family join resumes using (id) join documents using (id)
    order by documents.created_at, id`.execute(db);
  return rows;
}
