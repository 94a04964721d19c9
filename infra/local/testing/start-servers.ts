import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';
import { freePort } from '../ports.ts';
import { startPostgres } from '../postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server on which every test file makes a database of its own. */
    postgresUrl: string;
    /** Null where there is neither REDIS_URL nor a redis-server program. */
    redisUrl: string | null;
  }
}

/** Vitest's global setup of the integration tests: one PostgreSQL, and one Redis where there can be one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startTestPostgres();
  const redis = await startTestRedis();
  project.provide('postgresUrl', postgres.url);
  project.provide('redisUrl', redis.url);
  return async () => {
    await Promise.all([postgres.stop(), redis.stop()]);
  };
}

async function startTestPostgres() {
  const parent = await mkdtemp(join(tmpdir(), 'omm-postgres-'));
  const postgres = await startPostgres({
    folder: join(parent, 'data'),
    port: await freePort(),
    password: 'test',
  });
  const stop = async () => {
    await postgres.stop();
    await rm(parent, { recursive: true, force: true });
  };
  return { url: postgres.url, stop };
}

/** Of the system, not of npm: it may be absent. */
const redisProgram = 'redis-server';

async function startTestRedis() {
  const given = process.env['REDIS_URL'];
  if (given) return { url: given, stop: async () => undefined };
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn(redisProgram, args, { stdio: 'ignore', cwd: tmpdir() });
  const started = await Promise.race([
    once(server, 'error').then(() => false),
    once(server, 'exit').then(() => false),
    answers(port),
  ]);
  if (!started) return { url: null, stop: async () => undefined };
  const stop = async () => {
    const exited = once(server, 'exit');
    server.kill('SIGTERM');
    await exited;
  };
  return { url: `redis://127.0.0.1:${port}`, stop };
}

async function answers(port: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const connected = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return true;
    await sleep(50);
  }
  return false;
}
