import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { freePort } from '@omm/testkit';

/** Of the system, not of npm: it may be absent. */
const redisProgram = 'redis-server';

/** A Redis that a test may stop and start again, empty, at the same address. */
export async function createRedisProcess() {
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  let server: ReturnType<typeof spawn> | undefined;
  return {
    url: `redis://127.0.0.1:${port}`,
    async start(): Promise<void> {
      const started = spawn(redisProgram, args, { stdio: 'ignore', cwd: tmpdir() });
      server = started;
      await once(started, 'spawn');
    },
    async stop(): Promise<void> {
      if (server === undefined || server.exitCode !== null) return;
      const exited = once(server, 'exit');
      server.kill('SIGTERM');
      await exited;
    },
  };
}
