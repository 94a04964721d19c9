import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table retention_rules (
    organisation_id text primary key,
    months integer not null check (months > 0)
  )`,
  sql`create table legal_holds (
    resume_id uuid primary key references resumes on delete restrict,
    reason text not null,
    placed_by text not null,
    placed_at timestamptz not null default now()
  )`,
];

/** When an organisation's resumes are to go, and which may not. */
export const retention = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
