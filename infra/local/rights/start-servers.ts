import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../ports.ts';
import { startService, untilHealthy } from '../services.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface Servers {
  address: string;
  /** With their logs, and all that they write to disk. */
  folder: string;
  stop(): Promise<void>;
}

interface Stores {
  databaseUrl: string;
  redisUrl: string | undefined;
}

/** The API and a worker as processes of their own; `beforeWork` finds the tables, and nobody at work on them. */
export async function startServers(
  { databaseUrl, redisUrl }: Stores,
  beforeWork: () => Promise<void>,
): Promise<Servers> {
  const folder = await mkdtemp(join(tmpdir(), 'omm-rights-'));
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(port),
    PUBLIC_URL: address,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl ?? '',
    LOG_LEVEL: 'debug',
    TMPDIR: temporary,
  };
  const lost = new AbortController();
  const app = { root, dataFolder: folder, env, onLost: (error: Error) => lost.abort(error) };
  const api = startService({ ...app, name: 'api' });
  await untilHealthy(address, lost.signal);
  lost.signal.throwIfAborted();
  await beforeWork();
  const worker = startService({ ...app, name: 'worker' });
  return {
    address,
    folder,
    async stop() {
      await worker.stop();
      await api.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
