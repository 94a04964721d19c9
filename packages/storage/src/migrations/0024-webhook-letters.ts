import { type Kysely, sql } from 'kysely';

/** When owners are to be written to of a webhook that has been switched off; null: they are not, or were. */
export const webhookLetters = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table webhooks add column tell_owners_at timestamptz`.execute(db);
    await sql`create index webhooks_to_tell_of on webhooks (tell_owners_at) where tell_owners_at is not null`.execute(
      db,
    );
  },
};
