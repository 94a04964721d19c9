import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimDataFolder, openDataFolder, readKept } from './data-folder.ts';
import { StartError } from './start-error.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omm-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('makes the folder where it is missing', async () => {
  await openDataFolder(join(folder, 'a', 'b'));
  expect(await readFile(join(folder, 'a', 'b')).catch((error) => error.code)).toBe('EISDIR');
});

test('a file in its place is something the user can mend', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(openDataFolder(join(folder, 'file'))).rejects.toThrow(StartError);
});

test('keeps its secrets and its port from start to start', async () => {
  const first = await readKept(folder);
  expect(await readKept(folder)).toEqual(first);
});

test('takes another port where the kept one is in use', async () => {
  const first = await readKept(folder);
  const server = createServer().listen(first.postgresPort, '127.0.0.1');
  await once(server, 'listening');
  const second = await readKept(folder);
  server.close();
  expect(second).toEqual({ ...first, postgresPort: expect.not.toBeOneOf([first.postgresPort]) });
});

test.each(['{', '{}', '{"postgresPort":"5"}'])(
  'says what to do about the damaged settings %s',
  async (text) => {
    await writeFile(join(folder, 'local.json'), text);
    await expect(readKept(folder)).rejects.toThrow(/Delete \.data/);
  },
);

test('one start a folder: a second is told of the first, unless that was killed', async () => {
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  await writeFile(join(folder, 'running.pid'), String(other.pid));
  await expect(claimDataFolder(folder)).rejects.toThrow(`process ${other.pid}`);
  const exited = once(other, 'exit');
  other.kill('SIGKILL');
  await exited;
  const release = await claimDataFolder(folder);
  expect(await readFile(join(folder, 'running.pid'), 'utf8')).toBe(String(process.pid));
  await release();
  expect(await readFile(join(folder, 'running.pid')).catch((error) => error.code)).toBe('ENOENT');
});
