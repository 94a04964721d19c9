import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './start-error.ts';

export interface Service {
  /** Of the process that runs now. */
  pid(): number | undefined;
  stop(): Promise<void>;
}

interface ServiceOptions {
  name: 'api' | 'worker';
  root: string;
  dataFolder: string;
  env: NodeJS.ProcessEnv;
  /** Started again when it dies: what it had under way is found by the next one. */
  restart?: boolean;
  /** Called when it ends without having been asked to, and is not to be started again. */
  onLost(error: StartError): void;
}

const patienceMs = 15_000;
/** Who dies a third time within a minute would die a fourth time. */
const quickDeaths = { most: 3, withinMs: 60_000 };

/** Runs an app as a process of its own, with its log in a file. */
export function startService(options: ServiceOptions): Service {
  const { name, dataFolder, onLost, restart = false } = options;
  const logFile = join(dataFolder, `${name}.log`);
  const deaths: number[] = [];
  let stopping = false;

  const start = (openFlag: 'w' | 'a'): ChildProcess => {
    const started = spawnApp(options, openSync(logFile, openFlag));
    started.on('exit', (code, signal) => {
      if (stopping) return;
      const how = signal ?? `code ${code}`;
      deaths.push(Date.now());
      if (restart && !isDyingQuickly(deaths)) {
        console.log(`The ${name} has ended (${how}); it is started again. See ${logFile}`);
        child = start('a');
        return;
      }
      const last = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n');
      onLost(new StartError(`The ${name} has ended (${how}). The end of ${logFile}:\n${last}`));
    });
    return started;
  };

  let child = start('w');
  return {
    pid: () => child.pid,
    async stop() {
      stopping = true;
      await end(child);
    },
  };
}

/**
 * Detached, so that Ctrl-C reaches us alone and we can stop things in their order; the IPC channel tells it
 * to stop if we are killed.
 */
function spawnApp({ name, root, env }: ServiceOptions, log: number): ChildProcess {
  try {
    return spawn(process.execPath, [join(root, `apps/${name}/src/main.ts`)], {
      cwd: root,
      env,
      detached: true,
      windowsHide: true,
      stdio: ['ignore', log, log, 'ipc'],
    });
  } finally {
    closeSync(log);
  }
}

const isDyingQuickly = (deaths: readonly number[]): boolean => {
  const since = Date.now() - quickDeaths.withinMs;
  return deaths.filter((at) => at >= since).length >= quickDeaths.most;
};

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
