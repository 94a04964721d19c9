import { type Kysely, sql } from 'kysely';

const statements = [
  sql`create table audit_entries (
    sequence bigint primary key,
    at timestamptz not null,
    actor_id text not null,
    organisation_id text,
    action text not null,
    people text[] not null,
    hash text not null
  )`,
  sql`create index audit_of_organisation on audit_entries (organisation_id, sequence desc)`,
  sql`create index audit_of_actor on audit_entries (actor_id, sequence desc)`,
  sql`create index audit_of_person on audit_entries using gin (people)`,
  sql`create function refuse_to_forget() returns trigger language plpgsql as $$
    begin
      raise exception 'audit_entries takes new entries only';
    end $$`,
  sql`create trigger append_only before update or delete or truncate on audit_entries
    for each statement execute function refuse_to_forget()`,
];

/** Who saw or changed whose data, for good. */
export const audit = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await statement.execute(db);
  },
};
