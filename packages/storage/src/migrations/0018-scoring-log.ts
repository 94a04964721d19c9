import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table scoring_decisions (
    id bigserial primary key,
    at timestamptz not null default now(),
    organisation_id text not null,
    kind text not null check (kind in ('list', 'stage')),
    posting_id uuid not null,
    posting_revision integer not null,
    versions jsonb not null,
    settings jsonb not null,
    ranked integer check ((kind = 'list') = (ranked is not null)),
    stage text check ((kind = 'stage') = (stage is not null)),
    by_id text check ((kind = 'stage') = (by_id is not null))
  )`,
  sql`create index scoring_of_organisation on scoring_decisions (organisation_id, id desc)`,
  sql`create table scoring_results (
    decision_id bigint not null references scoring_decisions on delete cascade,
    resume_id uuid not null,
    resume_revision integer not null,
    place integer not null,
    score float8 not null,
    coverage float8 not null,
    verdict text not null,
    musts jsonb not null,
    primary key (decision_id, resume_id)
  )`,
  sql`create index scoring_of_resume on scoring_results (resume_id, decision_id desc)`,
  sql`create function keep_scoring_log() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' and old.at <= now() - interval '6 months' then return old; end if;
      raise exception 'the scoring log is kept for six months as it was written';
    end $$`,
  sql`create function keep_scoring_result() returns trigger language plpgsql as $$
    begin
      raise exception 'the scoring log is kept as it was written';
    end $$`,
  sql`create trigger kept before update or delete on scoring_decisions
    for each row execute function keep_scoring_log()`,
  sql`create trigger whole before truncate on scoring_decisions
    for each statement execute function keep_scoring_result()`,
  sql`create trigger kept before update or truncate on scoring_results
    for each statement execute function keep_scoring_result()`,
];

/** By which scores somebody decided. It outlives postings and uploads; a person who is erased takes the results along. */
export const scoringLog = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
