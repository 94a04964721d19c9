import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Candidate, type Segment, segmentFromBytes } from '@omm/matching';
import { Client } from 'pg';
import { freePort } from '../../local/ports.ts';
import { startPostgres } from '../../local/postgres.ts';
import { INSERT, rowOf, TABLE } from './sql-score.ts';

/** Rows of one statement. */
const BATCH = 4096;

/** A PostgreSQL of our own, with the same people in segments and as rows; gone when it is closed. */
export class BenchDatabase {
  readonly #client: Client;
  readonly #close: () => Promise<void>;
  #pid = 0;
  #rows = 0;

  private constructor(client: Client, close: () => Promise<void>) {
    this.#client = client;
    this.#close = close;
  }

  static async open(): Promise<BenchDatabase> {
    const parent = await mkdtemp(join(tmpdir(), 'omm-rank-'));
    const server = await startPostgres({
      folder: join(parent, 'data'),
      port: await freePort(),
      password: 'benchmark',
    });
    const client = new Client({ connectionString: server.url });
    await client.connect();
    const database = new BenchDatabase(client, async () => {
      await client.end();
      await server.stop();
      await rm(parent, { recursive: true, force: true });
    });
    await database.#prepare();
    return database;
  }

  async #prepare(): Promise<void> {
    // One core, as the ranking has.
    await this.#client.query('set max_parallel_workers_per_gather = 0');
    await this.#client.query('create table packed (at serial, bytes bytea)');
    await this.#client.query('alter table packed alter column bytes set storage external');
    await this.#client.query(TABLE);
    const { rows } = await this.#client.query<{ pid: number }>('select pg_backend_pid() as pid');
    this.#pid = rows[0]?.pid ?? 0;
  }

  async addSegment(bytes: Uint8Array): Promise<void> {
    await this.#client.query('insert into packed (bytes) values ($1)', [Buffer.from(bytes)]);
  }

  async addRows(people: readonly Candidate[]): Promise<void> {
    for (let from = 0; from < people.length; from += BATCH) {
      const rows = people.slice(from, from + BATCH).map((one, at) => rowOf(one, this.#rows + at));
      await this.#client.query(INSERT, [JSON.stringify(rows)]);
      this.#rows += rows.length;
    }
  }

  /** All segments, one statement each, as a worker reads them. */
  async load(): Promise<{ segments: Segment[]; bytes: number }> {
    const { rows } = await this.#client.query<{ at: number }>('select at from packed order by at');
    const segments: Segment[] = [];
    let sum = 0;
    for (const { at } of rows) {
      const found = await this.#client.query<{ bytes: Buffer }>('select bytes from packed where at = $1', [
        at,
      ]);
      for (const { bytes } of found.rows) {
        sum += bytes.length;
        segments.push(segmentFromBytes(bytes));
      }
    }
    return { segments, bytes: sum };
  }

  /** Statistics and visibility are those of a table at rest. */
  async settle(): Promise<void> {
    await this.#client.query('vacuum analyze people');
  }

  async query(sql: string): Promise<void> {
    await this.#client.query(sql);
  }

  /** Of the server's process that answers us: fields 14 and 15 of /proc, in ticks of 10 ms. */
  cpu(): number {
    const fields = readFileSync(`/proc/${this.#pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  }

  async close(): Promise<void> {
    await this.#close();
  }
}
