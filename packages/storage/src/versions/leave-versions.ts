import type { DatabaseTransaction } from '../database.ts';
import { loadVersions } from './load-versions.ts';
import { saveLinks } from './save-links.ts';
import { familyOf, withoutTies } from './version-links.ts';

/**
 * Before a document is removed: the other versions of a resume stay together. Under `lockOwner`. Returns the documents
 * that this concerns.
 */
export async function leaveVersions(trx: DatabaseTransaction, id: string): Promise<string[]> {
  const before = await linksOf(trx, id);
  return saveLinks(trx, { before, after: withoutTies(before, id), of: id });
}

/**
 * Tells a resume apart from its other versions, for this reading and all later ones. Under `lockOwner`. Null where it
 * has none.
 */
export async function separateVersion(trx: DatabaseTransaction, id: string): Promise<string[] | null> {
  const before = await linksOf(trx, id);
  const others = familyOf(before, id).filter((other) => other !== id);
  if (others.length === 0) return null;
  await trx
    .insertInto('differentPeople')
    .values(others.map((other) => (id < other ? { one: id, other } : { one: other, other: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return saveLinks(trx, { before, after: withoutTies(before, id), of: null });
}

const linksOf = async (trx: DatabaseTransaction, id: string) =>
  new Map((await loadVersions(trx, [id])).map((row) => [row.id, row]));
