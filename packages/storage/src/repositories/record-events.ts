import { sql } from 'kysely';
import { listedMatches } from '../audience.ts';
import type { DatabaseTransaction } from '../database.ts';
import { isOpenToResumes, isRanked } from './is-ranked.ts';

/**
 * Tells the world how these documents stand now. Always the last statement of its transaction: the lock
 * makes sequences become visible in their order, so that a reader who has seen n never misses n - 1.
 */
export async function recordEvents(trx: DatabaseTransaction, documentIds: readonly string[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('events'))`.execute(trx);
  await sql`
    with jobs as (
      select documents.organisation_id, count(*) as count
      from postings join documents using (id) where ${isOpenToResumes} group by 1
    )
    insert into events (kind, document_id, status, match_count, organisation_id, owner_user_id)
    select kind, documents.id, status,
      case when kind = 'posting' then ${listedMatches}
           when ${isRanked} then (select coalesce(sum(count), 0) from jobs
             where documents.organisation_id is null or jobs.organisation_id = documents.organisation_id)
           else 0 end,
      documents.organisation_id,
      case when kind = 'resume' and documents.organisation_id is null then created_by end
    from documents left join resumes using (id) where documents.id = any(${documentIds}::uuid[])
    order by created_at, documents.id`.execute(trx);
  await sql`select pg_notify('document_events', '')`.execute(trx);
}
