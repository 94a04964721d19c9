import { sql } from 'kysely';
import type { DatabaseTransaction } from '../database.ts';
import { promiseJob } from '../repositories/outbox.ts';
import { rootOf, type VersionLink, type VersionLinks } from './version-links.ts';

interface LinkChange {
  before: VersionLinks;
  after: VersionLinks;
  /** Is about to be ranked or removed anyway; its row is locked with the others. */
  of: string | null;
}

/**
 * A resume that is replaced leaves every ranked list of an open posting, one that is current again is ranked anew. Returns the documents
 * that this concerns. Rows are locked as `saveRanking` does it: documents first, then resumes, by id.
 */
export async function saveLinks(
  trx: DatabaseTransaction,
  { before, after, of }: LinkChange,
): Promise<string[]> {
  const changed = [...after.values()].filter(
    ({ id, replacedBy, replacedBecause }) =>
      before.get(id)?.replacedBy !== replacedBy || before.get(id)?.replacedBecause !== replacedBecause,
  );
  if (changed.length === 0) return [];
  const again = changed.filter(({ id, replacedBy }) => replacedBy === null && id !== of);
  await lock(trx, 'documents', idsOf(again));
  await lock(trx, 'resumes', [...idsOf(changed), ...(of ? [of] : [])]);
  for (const { id, replacedBy, replacedBecause } of changed) {
    await trx.updateTable('resumes').set({ replacedBy, replacedBecause }).where('id', '=', id).execute();
  }
  const replaced = idsOf(changed.filter(({ replacedBy }) => replacedBy !== null));
  const postings = await dropMatches(trx, replaced);
  for (const id of replaced) await moveCandidacies(trx, { from: id, to: rootOf(after, id) });
  for (const id of idsOf(again)) await rankAgain(trx, id);
  return [...idsOf(changed), ...postings];
}

const idsOf = (links: readonly VersionLink[]): string[] => links.map(({ id }) => id);

const lock = (trx: DatabaseTransaction, table: 'documents' | 'resumes', ids: readonly string[]) =>
  trx
    .selectFrom(table)
    .select('id')
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();

/** A closed posting keeps its list, and nobody is ranked for it again. */
const keepsUp = sql<boolean>`postings.open`;

async function dropMatches(trx: DatabaseTransaction, resumeIds: readonly string[]): Promise<string[]> {
  const dropped = await trx
    .deleteFrom('matches')
    .where(sql<boolean>`resume_id = any(${resumeIds}::uuid[])`)
    .where(sql<boolean>`exists (select from postings where postings.id = matches.posting_id and ${keepsUp})`)
    .returning('postingId')
    .execute();
  return [...new Set(dropped.map(({ postingId }) => postingId))];
}

/** What an organisation works with goes on with the newer version, where that is not worked with itself. */
export async function moveCandidacies(
  trx: DatabaseTransaction,
  { from, to }: { from: string; to: string },
): Promise<void> {
  await sql`update candidacies set resume_id = ${to} from postings
    where resume_id = ${from} and postings.id = posting_id and ${keepsUp}
      and posting_id not in (select posting_id from candidacies where resume_id = ${to})`.execute(trx);
  await sql`update external_candidates set resume_id = ${to} where resume_id = ${from}
    and (posting_id is null or exists (select from postings where postings.id = posting_id and ${keepsUp}))`.execute(
    trx,
  );
}

/** In a run of its own: the ranking of a replaced resume that is still under way, and finds nothing, must not be the last. */
async function rankAgain(trx: DatabaseTransaction, id: string): Promise<void> {
  const ranking = await trx
    .updateTable('documents')
    .set({ status: 'ranking', updatedAt: sql`now()` })
    .set((eb) => ({ run: eb('run', '+', 1) }))
    .where('id', '=', id)
    // Any other will be ranked once it is read.
    .where('status', 'in', ['ranking', 'ready'])
    .returning('run')
    .executeTakeFirst();
  if (ranking) await promiseJob(trx, { job: 'rank-resume', documentId: id, run: ranking.run });
}
