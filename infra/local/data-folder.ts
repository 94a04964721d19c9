import { randomBytes } from 'node:crypto';
import { access, constants, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { freePort, isFree } from './ports.ts';
import { StartError } from './start-error.ts';

/** What is chosen at the first start and kept. */
const Kept = z.object({
  postgresPort: z.int(),
  postgresPassword: z.string().min(16),
  authSecret: z.string().min(32),
});
export type Kept = z.infer<typeof Kept>;

/** Makes the folder where it is missing, and says what is wrong with it where it cannot be used. */
export async function openDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartError(
      `${folder} cannot be written. Give yourself the right to write there, or delete it.`,
    );
  }
}

/** One `npm start` a folder. The file of one that was killed names a process that is gone. */
export async function claimDataFolder(folder: string): Promise<() => Promise<void>> {
  const file = join(folder, 'running.pid');
  const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (owner > 0 && owner !== process.pid && isAlive(owner)) {
    throw new StartError(`It is already running from this folder (process ${owner}). Stop that one first.`);
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

export async function readKept(folder: string): Promise<Kept> {
  const file = join(folder, 'local.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  const kept = text === null ? newKept() : parseKept(text, file);
  if (!(await isFree(kept.postgresPort))) kept.postgresPort = await freePort();
  await writeFile(file, JSON.stringify(kept, null, 2), { mode: 0o600 });
  return kept;
}

const newKept = (): Kept => ({
  postgresPort: 54_329,
  postgresPassword: randomBytes(18).toString('hex'),
  authSecret: randomBytes(32).toString('hex'),
});

function parseKept(text: string, file: string): Kept {
  try {
    return Kept.parse(JSON.parse(text));
  } catch (cause) {
    throw new StartError(`${file} is damaged. Delete .data to start afresh.`, { cause });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
