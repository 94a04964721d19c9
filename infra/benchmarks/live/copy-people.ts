import { openDatabase } from '@omm/storage';
import { sql } from 'kysely';

/** As many more people in the pool, with the readings of those who are there; each of a candidate's own. */
export async function copyPeople(url: string, count: number): Promise<void> {
  const db = openDatabase(url);
  await db.transaction().execute(async (trx) => {
    // Each of a million references would be looked up.
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
      with originals as materialized (select id, row_number() over () - 1 as place, count(*) over () as number from resumes),
        copies as materialized (
          select gen_random_uuid() as id, originals.id as original
          from generate_series(0, ${count - 1}) as copy join originals on place = copy % number),
        as_documents as (
          insert into documents (id, kind, created_by, media_type, status, ruleset_version)
          select copies.id, kind, copies.id::text, media_type, status, ruleset_version
          from copies join documents on documents.id = original)
      insert into resumes (id, reading, in_pool)
      select copies.id, reading, in_pool from copies join resumes on resumes.id = original`.execute(trx);
  });
  await db.destroy();
}
