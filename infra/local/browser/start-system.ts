import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '@omm/config';
import { buildWeb } from '../build-web.ts';
import { demoLogins } from '../demo-accounts.ts';
import { loadDemo } from '../load-demo.ts';
import { freePort } from '../ports.ts';
import { startService, untilHealthy } from '../services.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface System {
  address: string;
  stop(): Promise<void>;
}

/** What `npm start` runs, with its demo data, over a database, a port and a folder of its own. */
export async function startSystem(databaseUrl: string): Promise<System> {
  await buildWeb(root);
  const dataFolder = await mkdtemp(join(tmpdir(), 'omm-browser-'));
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORT: String(await freePort()),
    DATABASE_URL: databaseUrl,
    DEMO_ACCOUNTS: JSON.stringify(demoLogins),
    // All who try it come from one address, and one after the other without a minute between.
    SIGN_IN_LIMIT: '1000',
    // Faster than people are.
    RATE_LIMIT_READS: '1000000',
    RATE_LIMIT_WRITES: '1000000',
    RATE_LIMIT_UPLOADS: '1000000',
  };
  const settings = readEnvironment(env);
  const lost = new AbortController();
  const app = { root, dataFolder, env, onLost: (error: Error) => lost.abort(error) };
  const api = startService({ ...app, name: 'api' });
  await untilHealthy(`http://127.0.0.1:${settings.PORT}`, lost.signal);
  lost.signal.throwIfAborted();
  const worker = startService({ ...app, name: 'worker' });
  const demo = await loadDemo(settings);
  await demo.watch(lost.signal);
  lost.signal.throwIfAborted();
  return {
    address: settings.PUBLIC_URL,
    async stop() {
      await demo.close();
      await worker.stop();
      await api.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
