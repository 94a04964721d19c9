import { openDatabase } from '@omm/storage';
import { sql } from 'kysely';

/** Copies of a ranked posting, each with its list: as if it had been posted so many times. */
export async function copyPostings(url: string, id: string, count: number): Promise<void> {
  const db = openDatabase(url);
  await db.transaction().execute(async (trx) => {
    // A million rows whose references are known to be there.
    await sql`set local session_replication_role = replica`.execute(trx);
    await sql`
    with copied as materialized (select gen_random_uuid() as id from generate_series(1, ${count})),
      as_documents as (
        insert into documents (id, kind, organisation_id, created_by, media_type, status, ruleset_version, text)
        select copied.id, kind, organisation_id, created_by, media_type, status, ruleset_version, text
        from copied, documents where documents.id = ${id}),
      as_postings as (
        insert into postings (id, title, open, reading, revision, ranked_version, ranked_revision, ranked_at, ranked_people, least_score)
        select copied.id, title, open, reading, revision, ranked_version, ranked_revision, ranked_at, ranked_people, least_score
        from copied, postings where postings.id = ${id})
    insert into matches (posting_id, resume_id, score, coverage, verdict, experience_months, months_ago)
    select copied.id, resume_id, score, coverage, verdict, experience_months, months_ago
    from copied, matches where posting_id = ${id}`.execute(trx);
  });
  await sql`vacuum analyze`.execute(db);
  await db.destroy();
}
