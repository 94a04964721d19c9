import { sql } from 'kysely';
import { listedMatches } from '../audience.ts';
import type { DatabaseTransaction } from '../database.ts';

/**
 * Tells the world how these documents stand now. Always the last statement of its transaction: the lock
 * makes sequences become visible in their order, so that a reader who has seen n never misses n - 1.
 */
export async function recordEvents(trx: DatabaseTransaction, documentIds: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('events'))`.execute(trx);
  await sql`
    insert into events (kind, document_id, status, match_count, organisation_id, owner_user_id)
    select kind, id, status,
      case kind when 'posting' then ${listedMatches}
                else (select count(*) from matches where resume_id = documents.id) end,
      organisation_id,
      case when kind = 'resume' and organisation_id is null then created_by end
    from documents where id = any(${documentIds}::uuid[])
    order by created_at, id`.execute(trx);
  await sql`select pg_notify('document_events', '')`.execute(trx);
}
