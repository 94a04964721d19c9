import { Problem } from '@omm/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signedIn, startTestApi, type TestApi } from '../testing/start-test-api.ts';

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
