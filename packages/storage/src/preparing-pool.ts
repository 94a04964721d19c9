import type { PostgresCursor, PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import type { Pool, PoolClient } from 'pg';

/** Connections remember them until they end. Our texts are far fewer, unless one were made of its values. */
const namedAtMost = 500;

/**
 * A pool whose connections plan once, and not at every call, what only reads: of a short statement planning is most of
 * the time. `pg` prepares what has a name.
 */
export function preparingPool(pool: Pool): PostgresPool {
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= namedAtMost || !/^\s*(?:select|with)\b/.test(text)) return known;
    const name = `read ${names.size}`;
    names.set(text, name);
    return name;
  };
  return {
    connect: async () => new PreparingClient(await pool.connect(), nameOf),
    end: () => pool.end(),
  };
}

class PreparingClient implements PostgresPoolClient {
  readonly #client: PoolClient;
  readonly #nameOf: (text: string) => string | undefined;

  constructor(client: PoolClient, nameOf: (text: string) => string | undefined) {
    this.#client = client;
    this.#nameOf = nameOf;
  }

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query(asked: string | object, values?: readonly unknown[]) {
    const query = typeof asked === 'string' ? { name: this.#nameOf(asked), text: asked, values } : asked;
    // The types of `pg` and of Kysely agree on the client, not on what its query takes.
    return Reflect.apply(this.#client.query, this.#client, [query]);
  }

  release(): void {
    this.#client.release();
  }
}
