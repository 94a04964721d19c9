import { type Kysely, sql } from 'kysely';

const statements = [
  // A list keeps what it is ordered by; the reasons are worked out for those who read them.
  sql`alter table matches
    add column experience_months real not null default 0,
    add column months_ago real`,
  sql`update matches set
    experience_months = coalesce((match #>> '{experience,months}')::real, 0),
    months_ago = (match #>> '{experience,monthsAgo}')::real`,
  sql`alter table matches drop column match`,
  sql`drop index matches_of_posting`,
  sql`create index matches_of_posting on matches
    (posting_id, score desc, coverage desc, experience_months desc, months_ago, resume_id)`,
  sql`drop index matches_of_resume`,
  sql`create index matches_of_resume on matches (resume_id)`,
  sql`alter table postings
    add column ranked_version text,
    add column ranked_people integer not null default 0,
    add column revision integer not null default 0,
    add column least_score double precision`,
  // No ruleset has this name: these lists are made anew (postings.rankAgain).
  sql`update postings set ranked_version = 'in full' from documents
    where documents.id = postings.id and documents.status = 'ready'`,

  sql`create index documents_by_ruleset on documents (kind, ruleset_version)`,

  // Who is ranked: those in the pool that nobody newer replaces. A revision is a reading and its standing.
  sql`alter table resumes
    add column in_pool boolean not null default false,
    add column revision integer not null default 0,
    add column segment_id uuid,
    add column segment_row integer`,
  sql`update resumes set in_pool = true from documents
    where documents.id = resumes.id and resumes.reading is not null and documents.status <> 'failed'`,
  sql`create index resumes_in_no_segment on resumes (id)
    where segment_id is null and in_pool and replaced_by is null`,
  sql`create index resumes_of_segment on resumes (segment_id) where segment_id is not null`,

  sql`create table segments (
    id uuid primary key,
    organisation_id text,
    format text not null,
    rows integer not null,
    bytes bytea not null,
    created_at timestamptz not null default now()
  )`,
  // Packed by its own encoding already.
  sql`alter table segments alter column bytes set storage external`,
  // Without a foreign key: who changes must not wait for who repacks, nor the other way round.
  sql`create table segment_tombstones (
    segment_id uuid not null,
    row integer not null,
    erased boolean not null,
    primary key (segment_id, row)
  )`,

  // By triggers, since a resume also goes with its document or its owner.
  sql`create function bury_segment_row() returns trigger language plpgsql as $$
    begin
      insert into segment_tombstones (segment_id, row, erased)
        values (old.segment_id, old.segment_row, tg_op = 'DELETE') on conflict do nothing;
      return old;
    end $$`,
  sql`create function leave_segment() returns trigger language plpgsql as $$
    begin
      new.revision := old.revision + 1;
      if old.segment_id is not null then
        insert into segment_tombstones (segment_id, row, erased)
          values (old.segment_id, old.segment_row, false) on conflict do nothing;
        new.segment_id := null;
        new.segment_row := null;
      end if;
      return new;
    end $$`,
  sql`create trigger leave_segment before update of reading, replaced_by, in_pool on resumes
    for each row execute function leave_segment()`,
  sql`create trigger bury_segment_row after delete on resumes
    for each row when (old.segment_id is not null) execute function bury_segment_row()`,
];

/** Ranked lists without their reasons, and the people to rank packed into segments. */
export const segments = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
