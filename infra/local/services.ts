import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './start-error.ts';

export interface Service {
  stop(): Promise<void>;
}

interface ServiceOptions {
  name: 'api' | 'worker';
  root: string;
  dataFolder: string;
  env: NodeJS.ProcessEnv;
  /** Called when it ends without having been asked to. */
  onLost(error: StartError): void;
}

const patienceMs = 15_000;

/**
 * Runs an app as a process of its own, with its log in a file. Detached, so that Ctrl-C reaches us alone and
 * we can stop things in their order; the IPC channel tells it to stop if we are killed.
 */
export function startService({ name, root, dataFolder, env, onLost }: ServiceOptions): Service {
  const logFile = join(dataFolder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [join(root, `apps/${name}/src/main.ts`)], {
    cwd: root,
    env,
    detached: true,
    windowsHide: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  let stopping = false;
  child.on('exit', (code, signal) => {
    if (stopping) return;
    const last = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
    onLost(
      new StartError(`The ${name} has ended (${signal ?? `code ${code}`}). The end of ${logFile}:\n${last}`),
    );
  });
  return {
    async stop() {
      stopping = true;
      await end(child);
    },
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exited;
  clearTimeout(timer);
}

/** Until the api answers; if it never does, whoever watches the process says why. */
export async function untilHealthy(address: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
}
