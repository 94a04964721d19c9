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

/** An agency's address stands on thousands of resumes: the nearest are those that share the most. */
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
  await trx
    .updateTable('resumes')
    .set({ fingerprint: JSON.stringify(ResumeFingerprint.parse(person.fingerprint)), personKeys: keys })
    .where('id', '=', id)
    .execute();
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
  const rows = await trx
    .selectFrom('resumes')
    .innerJoin('documents', 'documents.id', 'resumes.id')
    .select(['resumes.id', 'resumes.fingerprint'])
    .where(sql<boolean>`person_keys && ${keys}::text[]`)
    .where('resumes.id', '!=', id)
    .where(ownedBy(owner))
    .where('documents.status', '!=', 'failed')
    .orderBy(sql`(select count(*) from unnest(person_keys) key where key = any(${keys}::text[])) desc`)
    .orderBy('documents.createdAt', 'desc')
    .limit(comparedAtMost)
    .execute();
  const ties = rows.flatMap((row): Tie[] => {
    const fingerprint = asCurrent(ResumeFingerprint, row.fingerprint);
    const by = fingerprint && person.tieTo(fingerprint);
    return by === null ? [] : [{ id: row.id, by }];
  });
  return ties.toSorted((a, b) => PersonTie.options.indexOf(a.by) - PersonTie.options.indexOf(b.by));
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
