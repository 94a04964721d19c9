import { AppError } from '@omm/contracts';
import { sql } from 'kysely';
import type { Database } from '../database.ts';
import { leaveVersions } from '../versions/leave-versions.ts';
import { lockOwner } from '../versions/owner.ts';
import { recordEvents } from './record-events.ts';

/**
 * Takes the document away with its bytes, matches and events; the lists that it stood in change, and an older
 * version of a resume takes its place. A job that is under way finds nothing to save to.
 */
export const removeDocument = (db: Database, id: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await lockOwner(trx, id);
    const locked = await trx.selectFrom('documents').select('id').where('id', '=', id).forUpdate().execute();
    if (locked.length === 0) return false;
    const held = await trx.selectFrom('legalHolds').select('resumeId').where('resumeId', '=', id).execute();
    if (held.length > 0) throw new AppError('CONFLICT', 'A legal hold keeps this resume.');
    const pairs = await trx
      .selectFrom('matches')
      .select(['postingId', 'resumeId'])
      .where((eb) => eb.or([eb('postingId', '=', id), eb('resumeId', '=', id)]))
      .execute();
    const versions = await leaveVersions(trx, id);
    // What is a candidate's own goes with all that was said of it.
    await trx
      .deleteFrom('scoringResults')
      .where('resumeId', '=', id)
      .where(sql<boolean>`exists (select from documents where id = ${id} and organisation_id is null)`)
      .execute();
    await trx.deleteFrom('documents').where('id', '=', id).execute();
    const others = pairs.map(({ postingId, resumeId }) => (postingId === id ? resumeId : postingId));
    await recordEvents(trx, [...new Set([...others, ...versions])]);
    return true;
  });
