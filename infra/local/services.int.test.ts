import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@omm/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Service, startService } from './services.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

let dataFolder: string;
let worker: Service;
let lost: Error | null;

beforeEach(async () => {
  lost = null;
  dataFolder = await mkdtemp(join(tmpdir(), 'omm-services-'));
  const env = { ...process.env, DATABASE_URL: await createTestDatabase(), REDIS_URL: '', LOG_LEVEL: 'info' };
  const onLost = (error: Error) => {
    lost = error;
  };
  worker = startService({ name: 'worker', root, dataFolder, env, restart: true, onLost });
});
afterEach(async () => {
  await worker.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

/** How many workers have come so far as to work, one after the other. */
async function workingCount(): Promise<number> {
  const log = await readFile(join(dataFolder, 'worker.log'), 'utf8');
  return log.split('\n').filter((line) => line.includes('"working"')).length;
}

const areWorking = (count: number) => expect.poll(workingCount, { timeout: 20_000 }).toBe(count);

function kill(): void {
  const pid = worker.pid();
  if (pid === undefined) throw new Error('The worker did not start.');
  process.kill(pid, 'SIGKILL');
}

test('a worker that is killed is started again, until it has died three times in a minute', {
  timeout: 60_000,
}, async () => {
  for (const count of [1, 2, 3]) {
    await areWorking(count);
    expect(lost).toBeNull();
    kill();
  }
  await expect.poll(() => lost?.message, { timeout: 5_000 }).toContain('The worker has ended (SIGKILL)');
  expect(await workingCount()).toBe(3);
});
