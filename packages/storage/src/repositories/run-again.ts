import type { DatabaseTransaction } from '../database.ts';
import type { DocumentJob } from '../schema.ts';
import { promiseJob } from './outbox.ts';

/**
 * What the document is ranked by has changed. A ranking under way is of what was before: the run that it belongs to
 * ends here. One that is yet to be read is ranked when it is.
 */
export async function runAgain(
  trx: DatabaseTransaction,
  id: string,
  job: Extract<DocumentJob, `rank-${string}`>,
): Promise<void> {
  const ranked = await trx
    .updateTable('documents')
    .set((eb) => ({ run: eb('run', '+', 1) }))
    .where('id', '=', id)
    .where('status', 'in', ['ranking', 'ready'])
    .returning('run')
    .executeTakeFirst();
  if (ranked) await promiseJob(trx, { job, documentId: id, run: ranked.run });
}
