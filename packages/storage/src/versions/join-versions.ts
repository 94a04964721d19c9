import { PersonTie, ResumeFingerprint } from '@omm/contracts';
import { sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import type { DatabaseTransaction } from '../database.ts';
import { loadVersions } from './load-versions.ts';
import { hashedKeys, type Owner, ownedBy } from './owner.ts';
import { saveLinks } from './save-links.ts';
import { type Tie, withoutTies, withTies } from './version-links.ts';

/** Whose resume it is, and how to tell that another is the same person's. */
export interface Person {
  fingerprint: ResumeFingerprint;
  /** Resumes that share none are not compared. */
  keys: readonly string[];
  tieTo(other: ResumeFingerprint): PersonTie | null;
}

/** Of each key and in all. An agency's address stands on thousands of resumes: the nearest share more than that. */
const comparedAtMost = 50;

/**
 * Finds the person's other resumes among the owner's and makes the newest of them current; what was found at an
 * earlier reading is forgotten. Under `lockOwner`. Returns the documents that this concerns.
 */
export async function joinVersions(
  trx: DatabaseTransaction,
  { id, owner }: { id: string; owner: Owner },
  person: Person,
): Promise<string[]> {
  const keys = hashedKeys(owner, person.keys);
  const ties = await tiesOf(trx, { id, owner, keys, person });
  const rows = await loadVersions(trx, [id, ...ties.map((tie) => tie.id)]);
  const before = new Map(rows.map((row) => [row.id, row]));
  const areDifferent = await differentPeople(trx, [...before.keys()]);
  const after = withTies(withoutTies(before, id), id, { ties, areDifferent });
  const concerned = await saveLinks(trx, { before, after, of: id });
  await saveFingerprint(trx, { id, keys, person });
  return concerned;
}

interface Search {
  id: string;
  owner: Owner;
  keys: readonly string[];
  person: Person;
}

/** The surest first; of two equal ones the one that shares more. */
async function tiesOf(trx: DatabaseTransaction, { id, owner, keys, person }: Search): Promise<Tie[]> {
  const { rows } = await sql<{ id: string; fingerprint: unknown }>`
    with near as (
      select found.resume_id as id, count(*) as shared
      from unnest(${keys}::bigint[]) wanted(key) cross join lateral (
        select resume_id from person_keys
        where person_keys.key = wanted.key and resume_id <> ${id}
        order by resume_id limit ${comparedAtMost}
      ) found
      group by found.resume_id order by shared desc, id limit ${comparedAtMost}
    )
    select id, fingerprint from near join resumes using (id) join documents using (id)
    where ${ownedBy(owner)} and documents.status <> 'failed'
    order by shared desc, documents.created_at desc`.execute(trx);
  const ties = rows.flatMap((row): Tie[] => {
    const fingerprint = asCurrent(ResumeFingerprint, row.fingerprint);
    const by = fingerprint && person.tieTo(fingerprint);
    return by === null ? [] : [{ id: row.id, by }];
  });
  return ties.toSorted((a, b) => PersonTie.options.indexOf(a.by) - PersonTie.options.indexOf(b.by));
}

async function saveFingerprint(
  trx: DatabaseTransaction,
  { id, keys, person }: Pick<Search, 'id' | 'keys' | 'person'>,
): Promise<void> {
  const fingerprint = JSON.stringify(ResumeFingerprint.parse(person.fingerprint));
  await trx.updateTable('resumes').set({ fingerprint }).where('id', '=', id).execute();
  await trx.deleteFrom('personKeys').where('resumeId', '=', id).execute();
  const rows = [...new Set(keys)].map((key) => ({ key, resumeId: id }));
  if (rows.length > 0) await trx.insertInto('personKeys').values(rows).execute();
}

async function differentPeople(trx: DatabaseTransaction, ids: readonly string[]) {
  const rows = await trx
    .selectFrom('differentPeople')
    .select(['one', 'other'])
    .where(sql<boolean>`one = any(${ids}::uuid[]) and other = any(${ids}::uuid[])`)
    .execute();
  const told = new Set(rows.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
  return (one: string, other: string): boolean => told.has(`${one} ${other}`);
}
