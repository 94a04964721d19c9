import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Route } from './http/route.ts';
import { routesOf } from './routes.ts';
import { signedIn, startTestApi, type TestApi, type TestUser } from './testing/start-test-api.ts';

type Who = 'anonymous' | 'candidate' | 'other candidate' | 'recruiter' | 'other recruiter' | 'admin';
const everybody: Who[] = [
  'anonymous',
  'candidate',
  'other candidate',
  'recruiter',
  'other recruiter',
  'admin',
];

let api: TestApi;
const users = new Map<Who, TestUser>();
let submit: { posting(): Promise<string>; upload(): Promise<string> };
/** The recruiter's posting and upload, and the candidate's own resume. */
const ids = { posting: '', upload: '', pool: '' };

beforeAll(async () => {
  api = await startTestApi();
  const recruiter = await signedIn(api, 'recruiter', 'Lakeside');
  const candidate = await signedIn(api, 'candidate');
  users.set('recruiter', recruiter);
  users.set('candidate', candidate);
  users.set('other candidate', await signedIn(api, 'other-candidate'));
  users.set('other recruiter', await signedIn(api, 'other-recruiter', 'Hillside'));
  users.set('admin', await signedIn(api, 'admin'));
  const file = { filename: 'a.txt', mediaType: 'text/plain', bytes: Buffer.from('a') };
  const { organisationId } = recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const own = { ...file, createdBy: recruiter.userId, organisationId };
  submit = {
    posting: () => api.storage.postings.create({ ...own, title: null }),
    upload: () => api.storage.resumes.create(own),
  };
  ids.posting = await submit.posting();
  ids.upload = await submit.upload();
  ids.pool = await api.storage.resumes.create({ ...file, createdBy: candidate.userId, organisationId: null });
});
afterAll(() => api.stop());

/** What is deleted is made for it. */
async function pathOf({ method, path }: Route): Promise<string> {
  const kind = path.startsWith('/v1/postings') ? 'posting' : 'upload';
  return path.replace(':id', method === 'delete' ? await submit[kind]() : ids[kind]);
}

async function statusOf(route: Pick<Route, 'method'>, path: string, who: Who): Promise<number> {
  const aborter = new AbortController();
  const cookie = users.get(who)?.cookie;
  const answer = await fetch(api.base + path, {
    method: route.method.toUpperCase(),
    headers: cookie ? { cookie } : {},
    signal: aborter.signal,
  });
  aborter.abort();
  return answer.status;
}

function expectedOf(route: Route, who: Who): 'open' | 401 | 403 | 404 {
  if (route.roles === 'anyone') return 'open';
  if (who === 'anonymous') return 401;
  const role = who.endsWith('candidate') ? 'candidate' : who.endsWith('recruiter') ? 'recruiter' : 'admin';
  if (!route.roles.includes(role)) return 403;
  // What is another's does not exist; nor does a posting that is not read, for a candidate.
  const stranger = who === 'other recruiter' || role === 'candidate';
  return route.path.includes(':id') && stranger ? 404 : 'open';
}

test('every route answers every kind of viewer as its row in the table says', async () => {
  const wrong: string[] = [];
  for (const route of routesOf(api.deps)) {
    for (const who of everybody) {
      const expected = expectedOf(route, who);
      const status = await statusOf(route, await pathOf(route), who);
      const right = expected === 'open' ? ![401, 403, 404, 500].includes(status) : status === expected;
      if (!right) wrong.push(`${route.method} ${route.path} as ${who}: ${status} instead of ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no route is mounted that is not in the table', () => {
  const mounted = api.app.router.stack.flatMap((layer) => layer.route?.path ?? []);
  const declared = routesOf(api.deps).map((route) => route.path);
  expect(new Set(mounted)).toEqual(new Set(['/api/auth/*path', ...declared]));
});

test.each<[Who, number]>([
  ['candidate', 200],
  ['other candidate', 404],
  ['recruiter', 404],
  ['other recruiter', 404],
  ['admin', 200],
])('a resume in the pool that no posting ranks: %s gets %i', async (who, status) => {
  expect(await statusOf({ method: 'get' }, `/v1/resumes/${ids.pool}`, who)).toBe(status);
});
