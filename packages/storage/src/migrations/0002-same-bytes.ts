import { type Kysely, sql } from 'kysely';

/** To find a file that its owner has uploaded before. */
export const sameBytes = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index document_bytes_by_sha256 on document_bytes (sha256)`.execute(db);
  },
};
