import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../local/ports.ts';
import { startPostgres } from '../../local/postgres.ts';

/** An embedded PostgreSQL of its own, and a folder; both gone afterwards. */
export async function withDatabase(run: (url: string, folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'omm-bench-'));
  const database = await startPostgres({
    folder: join(folder, 'postgres'),
    port: await freePort(),
    password: 'bench',
  });
  try {
    await run(database.url, folder);
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
