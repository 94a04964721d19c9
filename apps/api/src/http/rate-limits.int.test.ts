import { once } from 'node:events';
import { Problem } from '@omm/contracts';
import { afterEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { testWorld } from '../testing/world.ts';
import { openRateLimits, type RateLimits } from './rate-limits.ts';

const its = testWorld();
const open: { close(): unknown }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

const limitsOf = (allowed: object): RateLimits => {
  const limits = openRateLimits(its.api.databaseUrl, { reads: 100, writes: 100, uploads: 100, ...allowed });
  open.push(limits);
  return limits;
};

/** Another process of the API, which answers so many requests a minute. */
async function process(allowed: object): Promise<string> {
  const server = createApp({ ...its.api.deps, rateLimits: limitsOf(allowed) }).listen(0, '127.0.0.1');
  open.push(server);
  await once(server, 'listening');
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
}

const me = async (base: string, cookie: string) =>
  (await fetch(`${base}/v1/me`, { headers: { cookie } })).status;
const save = async (base: string, { cookie }: { cookie: string }) =>
  fetch(`${base}/v1/me/self-identification`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ sex: null, raceEthnicity: null }),
  });

test('who reads too often is told when to go on, and others go on meanwhile', async () => {
  const base = await process({ reads: 2 });
  const { recruiter, candidate } = its.world;
  const statuses: number[] = [];
  for (let count = 0; count < 3; count += 1) statuses.push(await me(base, recruiter.cookie));
  expect(statuses).toEqual([200, 200, 429]);
  const answer = await fetch(`${base}/v1/me`, { headers: { cookie: recruiter.cookie } });
  expect(Problem.parse(await answer.json()).code).toBe('RATE_LIMITED');
  const seconds = Number(answer.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(await me(base, candidate.cookie)).toBe(200);
});

test('who is nobody is counted by address, apart from those who have signed in there', async () => {
  const base = await process({ reads: 1 });
  expect([await me(base, ''), await me(base, 'no=session'), await me(base, its.world.viewer.cookie)]).toEqual(
    [401, 429, 200],
  );
});

test('changes are counted for all processes together, and apart from reads and uploads', async () => {
  const [one, other] = [await process({ writes: 2 }), await process({ writes: 2 })];
  const { candidate } = its.world;
  const statuses = [await save(one, candidate), await save(other, candidate), await save(one, candidate)];
  expect(statuses.map(({ status }) => status)).toEqual([204, 204, 429]);
  expect(await me(one, candidate.cookie)).toBe(200);
  const form = new FormData();
  form.append('file', new Blob(['A resume of mine']), 'a.txt');
  const upload = { method: 'POST', headers: { cookie: candidate.cookie }, body: form };
  expect((await fetch(`${one}/v1/resumes`, upload)).status).toBe(202);
});

test('uploads are counted for themselves', async () => {
  const limits = limitsOf({ uploads: 1 });
  const upload = { method: 'post', file: true } as const;
  expect([await limits.count(upload, 'who uploads'), await limits.count(upload, 'who uploads')]).toEqual([
    null,
    expect.any(Number),
  ]);
  expect(await limits.count({ method: 'post', file: false }, 'who uploads')).toBeNull();
});

test('whether the service is well is never refused', async () => {
  const base = await process({ reads: 1 });
  for (let count = 0; count < 4; count += 1) expect((await fetch(`${base}/healthz`)).status).toBe(200);
});
