import { randomUUID } from 'node:crypto';
import type { CandidateProfile } from '@omm/contracts';
import { extractionVersion } from '@omm/extraction';
import type { Database } from '@omm/storage';
import { sql } from 'kysely';

const rowsAStatement = 500;

/** Into the candidates' pool, as if each had been uploaded and read. */
export async function insertPeople(db: Database, profiles: Iterable<CandidateProfile>): Promise<void> {
  let some: string[] = [];
  for (const profile of profiles) {
    some.push(JSON.stringify({ profile, version: extractionVersion }));
    if (some.length < rowsAStatement) continue;
    await insert(db, some);
    some = [];
  }
  await insert(db, some);
  await sql`analyze`.execute(db);
}

async function insert(db: Database, readings: readonly string[]): Promise<void> {
  const ids = readings.map(() => randomUUID());
  await sql`insert into documents (id, kind, created_by, media_type, status, ruleset_version)
    select id, 'resume', 'bench', 'text/plain', 'ready', ${extractionVersion}
    from unnest(${ids}::uuid[]) id`.execute(db);
  await sql`insert into resumes (id, reading, in_pool)
    select id, reading, true from unnest(${ids}::uuid[], ${readings}::jsonb[]) as person(id, reading)`.execute(
    db,
  );
}
