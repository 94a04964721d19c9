import { randomUUID } from 'node:crypto';
import { extractionVersion, parseResume } from '@omm/extraction';
import { type Database, migrateToLatest, openDatabase } from '@omm/storage';
import { sql } from 'kysely';
import { mixedProfiles } from './mixed-profiles.ts';

const rowsAStatement = 500;

/**
 * Into the candidates' pool of a new database, as if each had been uploaded by its candidate and read. `resumes`: {"text"} a line, of
 * whose parts the people are put together.
 */
export async function insertPeople(url: string, resumes: string, count: number): Promise<void> {
  const db = openDatabase(url);
  await migrateToLatest(db);
  const texts = resumes
    .trim()
    .split('\n')
    .map((line) => String(JSON.parse(line).text));
  const profiles = texts.map((text) => parseResume(text, { asOf: '2026-01-01' }).profile);
  let some: string[] = [];
  for (const profile of mixedProfiles(profiles, count)) {
    some.push(JSON.stringify({ profile, version: extractionVersion }));
    if (some.length < rowsAStatement) continue;
    await insert(db, some);
    some = [];
  }
  await insert(db, some);
  await sql`analyze`.execute(db);
  await db.destroy();
}

async function insert(db: Database, readings: readonly string[]): Promise<void> {
  const ids = readings.map(() => randomUUID());
  await sql`insert into documents (id, kind, created_by, media_type, status, ruleset_version)
    select id, 'resume', id::text, 'text/plain', 'ready', ${extractionVersion}
    from unnest(${ids}::uuid[]) id`.execute(db);
  await sql`insert into resumes (id, reading, in_pool)
    select id, reading, true from unnest(${ids}::uuid[], ${readings}::jsonb[]) as person(id, reading)`.execute(
    db,
  );
}
