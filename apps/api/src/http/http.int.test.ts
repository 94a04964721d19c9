import { accountsPath, Problem } from '@omm/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postJson, signedIn, startTestApi, type TestApi } from '../testing/start-test-api.ts';

let api: TestApi;
let cookie: string;
beforeAll(async () => {
  api = await startTestApi();
  ({ cookie } = await signedIn(api, 'recruiter', 'Lakeside'));
});
afterAll(() => api.stop());

test('says that it is well, without asking who wants to know', async () => {
  const answer = await fetch(`${api.base}/healthz`);
  expect(await answer.json()).toMatchObject({ status: 'ok', database: 'ok' });
});

test('counts its requests by route, not by address', async () => {
  await fetch(`${api.base}/v1/postings/00000000-0000-4000-8000-000000000000`, { headers: { cookie } });
  const text = await (await fetch(`${api.base}/metrics`)).text();
  expect(text).toContain('route="/v1/postings/:id",status="404"');
});

test.each(['/nothing', '/v1/nothing', '/v1/postings/not-an-id', '/v1/resumes/%00', '/../../etc/passwd'])(
  'answers %s with a problem document',
  async (path) => {
    const answer = await fetch(api.base + path, { headers: { cookie } });
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const problem = Problem.parse(await answer.json());
    expect(problem.code).toBe('NOT_FOUND');
    expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
  },
);

test('a broken address is the caller’s mistake', async () => {
  expect((await fetch(`${api.base}/v1/postings/%E0%A4%A`, { headers: { cookie } })).status).toBe(400);
});

test.each([
  ['DELETE', '/v1/postings', 'GET, HEAD, POST, OPTIONS'],
  ['PUT', '/v1/me', 'GET, HEAD, PATCH, OPTIONS'],
  ['PATCH', '/v1/postings/00000000-0000-4000-8000-000000000000', 'GET, HEAD, DELETE, OPTIONS'],
])('%s %s is not allowed, and told what is', async (method, path, allowed) => {
  const answer = await fetch(api.base + path, { method, headers: { cookie } });
  expect(answer.status).toBe(405);
  expect(sorted(answer.headers.get('allow'))).toEqual(sorted(allowed));
  expect(Problem.parse(await answer.json()).code).toBe('METHOD_NOT_ALLOWED');
  const options = await fetch(api.base + path, { method: 'OPTIONS' });
  expect([options.status, sorted(options.headers.get('allow'))]).toEqual([204, sorted(allowed)]);
});

const sorted = (list: string | null) => list?.split(', ').sort();

test.each([
  ['text/html', '/v1/me', 406],
  ['application/json;q=0', '/v1/me', 406],
  ['application/*', '/v1/me', 200],
  ['text/html, */*;q=0.1', '/v1/me', 200],
])('who accepts %s is answered %s with %i', async (accept, path, status) => {
  const answer = await fetch(api.base + path, { headers: { cookie, accept } });
  expect(answer.status).toBe(status);
});

test.each(['?x=1', '?limit', '?__proto__=1'])('an operation without parameters refuses %s', async (query) => {
  const answer = await fetch(`${api.base}/v1/me${query}`, { headers: { cookie } });
  expect(answer.status).toBe(400);
});

test.each([
  ['a wrong password', '/sign-in/email', '{"email":"a@people.example","password":"wrong wrong"}', 401],
  ['a body that is not JSON', '/sign-in/email', '{"email"', 400],
  ['a field that is missing', '/sign-in/email', '{}', 400],
  ['an address that is none', '/nothing', '{}', 404],
])('%s is told as a problem under the accounts too', async (_what, path, body, status) => {
  const answer = await postJson(`${api.base}${accountsPath}${path}`, body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const problem = Problem.parse(await answer.json());
  expect([problem.status, problem.requestId]).toEqual([status, answer.headers.get('x-request-id')]);
});

test.each(['0', '101', 'many', '1.5', ''])('a limit of "%s" is named as the wrong field', async (limit) => {
  const path = `/v1/postings/00000000-0000-4000-8000-000000000000/matches?limit=${limit}`;
  const answer = await fetch(api.base + path, { headers: { cookie } });
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).issues?.[0]?.path).toBe('limit');
});

test('lets no foreign script run in the page', async () => {
  const policy = (await fetch(`${api.base}/healthz`)).headers.get('content-security-policy');
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("default-src 'none'");
});

test('what an account sees is kept by no cache', async () => {
  const answer = await fetch(`${api.base}/v1/me`, { headers: { cookie } });
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('an error that nobody expected shows its request id and nothing else', async () => {
  const broken = await startTestApi();
  const { cookie } = await signedIn(broken, 'recruiter', 'Lakeside');
  await broken.storage.close();
  const answer = await fetch(`${broken.base}/v1/postings`, { headers: { cookie } });
  expect(answer.status).toBe(500);
  const problem = Problem.parse(await answer.json());
  expect(problem).toMatchObject({ code: 'INTERNAL', requestId: answer.headers.get('x-request-id') });
  expect(JSON.stringify(problem)).not.toMatch(/driver|pool|destroy|kysely/i);
});
