import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webApp } from './web-app.ts';

let folder: string;
let server: Server;
let base: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'omm-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), 'the page');
  await writeFile(join(folder, 'assets/app-1a2b.js'), 'the script');
  const app = express().use(webApp(folder));
  server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = typeof address === 'object' && address ? `http://127.0.0.1:${address.port}` : '';
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

test.each([
  ['the root', '/', '*/*', 'the page'],
  ['a page that is loaded again', '/postings/7', 'text/html', 'the page'],
  ['an asset', '/assets/app-1a2b.js', '*/*', 'the script'],
])('serves %s', async (_what, path, accept, text) => {
  expect(await (await fetch(base + path, { headers: { accept } })).text()).toBe(text);
});

test.each([
  ['an asset of an older build', '/assets/old.js', '*/*'],
  ['an endpoint that is none', '/v1/nothing', 'text/html'],
  ['a page to who asks for JSON', '/postings/7', 'application/json'],
])('does not serve %s', async (_what, path, accept) => {
  expect((await fetch(base + path, { headers: { accept } })).status).toBe(404);
});

test('assets are kept by the browser, the page is asked for anew', async () => {
  const cacheOf = async (path: string) => (await fetch(base + path)).headers.get('cache-control');
  expect(await cacheOf('/assets/app-1a2b.js')).toContain('immutable');
  expect(await cacheOf('/')).toBe('no-cache');
});
