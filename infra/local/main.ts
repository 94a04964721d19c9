import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, EnvironmentError, readEnvironment } from '@omm/config';
import { buildWeb } from './build-web.ts';
import { claimDataFolder, openDataFolder, readKept } from './data-folder.ts';
import { demoLogins } from './demo-accounts.ts';
import { loadDemo } from './load-demo.ts';
import { requirePort } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { requireDatabase, requireRedis } from './require-reachable.ts';
import { type Service, startService, untilHealthy } from './services.ts';
import { StartError } from './start-error.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dataFolder = join(root, '.data');

/** What has been started, in order; it is stopped in the opposite one. */
const started: Service['stop'][] = [];
const stopping = new AbortController();

/** Ctrl-C: whatever breaks off because of it is no news. */
let asked = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    asked = true;
    stopping.abort();
  });
}
const stopped = new Promise<void>((resolve) => stopping.signal.addEventListener('abort', () => resolve()));

let lost: unknown = null;
const onLost = (error: unknown) => {
  lost ??= error;
  stopping.abort();
};

await start().catch(onLost);
await stopped;
for (const stop of started.reverse()) await stop().catch(onLost);
const failed = lost !== null && !asked;
if (failed) complain(lost);
process.exit(failed ? 1 : 0);

async function start(): Promise<void> {
  const settings = readEnvironment({
    ...process.env,
    DATABASE_URL: givenDatabase() ?? 'postgres://embedded',
  });
  await openDataFolder(dataFolder);
  started.push(await claimDataFolder(dataFolder));
  await requirePort(settings.PORT, settings.HOST);
  if (settings.REDIS_URL) await requireRedis(settings.REDIS_URL);

  console.log('Building the web app …');
  await buildWeb(root);
  if (stopping.signal.aborted) return;
  const { databaseUrl, authSecret } = await openDatabase();
  const demo = settings.NODE_ENV === 'production' ? null : JSON.stringify(demoLogins);
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: process.env['AUTH_SECRET'] || authSecret,
    ...(demo ? { DEMO_ACCOUNTS: demo } : {}),
  };
  await startApps(env, settings);
  if (stopping.signal.aborted) return;
  await showDemo(readEnvironment(env), demo !== null);
}

function givenDatabase(): string | null {
  return process.env['DATABASE_URL'] || null;
}

async function openDatabase() {
  const kept = await readKept(dataFolder);
  const given = givenDatabase();
  if (given) {
    await requireDatabase(given);
    return { databaseUrl: given, authSecret: kept.authSecret };
  }
  console.log('Starting the database …');
  const postgres = await startPostgres({
    folder: join(dataFolder, 'postgres'),
    port: kept.postgresPort,
    password: kept.postgresPassword,
  });
  started.push(postgres.stop);
  return { databaseUrl: postgres.url, authSecret: kept.authSecret };
}

/** The api first: it brings the tables up to date. */
async function startApps(env: NodeJS.ProcessEnv, { HOST, PORT }: Environment): Promise<void> {
  console.log('Starting api and worker …');
  const app = { root, dataFolder, env, onLost };
  started.push(startService({ ...app, name: 'api' }).stop);
  const host = HOST === '0.0.0.0' ? '127.0.0.1' : HOST;
  await untilHealthy(`http://${host}:${PORT}`, stopping.signal);
  if (!stopping.signal.aborted) {
    started.push(startService({ ...app, name: 'worker', restart: true }).stop);
  }
}

async function showDemo(env: Environment, wanted: boolean): Promise<void> {
  const demo = wanted ? await loadDemo(env) : null;
  if (demo) started.push(demo.close);
  console.log(`\nOffice Manager Matcher is running at ${env.PUBLIC_URL}`);
  if (demo) {
    for (const { role, email, password } of demoLogins)
      console.log(`  ${role.padEnd(10)} ${email}  ${password}`);
  }
  console.log('Ctrl-C stops it.\n');
  await demo?.watch(stopping.signal);
}

/** One line for what the user can mend, the whole trace for what is our fault. */
function complain(error: unknown): void {
  const expected = error instanceof StartError || error instanceof EnvironmentError;
  console.error(expected ? error.message : error);
}
