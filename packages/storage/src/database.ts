import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Pool } from 'pg';
import { preparingPool } from './preparing-pool.ts';
import type { Tables } from './schema.ts';

export type Database = Kysely<Tables>;
export type DatabaseTransaction = Transaction<Tables>;

/** A pool of connections; `destroy()` closes it. */
export function openDatabase(url: string, options: { maxConnections?: number } = {}): Database {
  const pool = new Pool({ connectionString: url, max: options.maxConnections ?? 10 });
  // Without a listener the loss of an idle connection would end the process; the pool has already
  // dropped that connection, and the next query meets the error itself if the server is really gone.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: preparingPool(pool) }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
