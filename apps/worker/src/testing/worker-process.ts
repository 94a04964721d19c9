import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const pathOf = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Runs a script of this folder to its end; returns the signal that ended it. */
export async function runScript(file: string, ...args: string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [pathOf(file), ...args], { stdio: 'inherit' });
  await once(child, 'exit');
  return child.signalCode;
}

export interface WorkerProcess {
  /** In lines of JSON, as far as it has come. */
  log(): string;
  /** To the whole process group, as Ctrl-C in a terminal does. Returns the exit code, and how long it took. */
  signal(name: NodeJS.Signals): Promise<{ code: number | null; seconds: number }>;
}

/** A worker as `npm start` runs it, in a process group of its own. */
export async function startWorkerProcess(databaseUrl: string): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [pathOf('../main.ts')], {
    env: { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: '', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The worker does not start.');
  let log = '';
  const working = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('"working"')) resolve();
    });
    child.on('exit', () => reject(new Error(`The worker ended: ${log}`)));
  });
  await working;
  return {
    log: () => log,
    async signal(name) {
      const began = performance.now();
      const exited = once(child, 'exit');
      process.kill(-pid, name);
      await exited;
      return { code: child.exitCode, seconds: (performance.now() - began) / 1000 };
    },
  };
}
