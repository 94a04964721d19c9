import { accountsPath, type Operation, operations } from '@omm/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
async function pathOf({ method, path }: Operation): Promise<string> {
  const kind = path.startsWith('/v1/postings') ? 'posting' : 'upload';
  return path.replace(':id', method === 'delete' ? await submit[kind]() : ids[kind]);
}

async function statusOf(method: Operation['method'], path: string, who: Who): Promise<number> {
  const aborter = new AbortController();
  const cookie = users.get(who)?.cookie;
  const answer = await fetch(api.base + path, {
    method: method.toUpperCase(),
    headers: cookie ? { cookie } : {},
    signal: aborter.signal,
  });
  aborter.abort();
  return answer.status;
}

function expectedOf({ roles, path }: Operation, who: Who): 'open' | 401 | 403 | 404 {
  if (roles === 'anyone') return 'open';
  if (who === 'anonymous') return 401;
  const role = who.endsWith('candidate') ? 'candidate' : who.endsWith('recruiter') ? 'recruiter' : 'admin';
  if (!roles.includes(role)) return 403;
  // What is another's does not exist; nor does a posting that is not read, for a candidate.
  const stranger = who === 'other recruiter' || role === 'candidate';
  return path.includes(':id') && stranger ? 404 : 'open';
}

test('every operation answers every kind of viewer as the contract says', async () => {
  const wrong: string[] = [];
  for (const operation of Object.values<Operation>(operations)) {
    for (const who of everybody) {
      const expected = expectedOf(operation, who);
      const status = await statusOf(operation.method, await pathOf(operation), who);
      const right = expected === 'open' ? ![401, 403, 404, 500].includes(status) : status === expected;
      if (!right) wrong.push(`${operation.method} ${operation.path} as ${who}: ${status}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('no address is mounted that is not in the contract', () => {
  const mounted = api.app.router.stack.flatMap((layer) => layer.route?.path ?? []);
  const declared = Object.values(operations).map(({ path }) => path);
  expect(new Set(mounted)).toEqual(new Set([`${accountsPath}/*path`, ...declared]));
});

test.each<[Who, number]>([
  ['candidate', 200],
  ['other candidate', 404],
  ['recruiter', 404],
  ['other recruiter', 404],
  ['admin', 200],
])('a resume in the pool that no posting ranks: %s gets %i', async (who, status) => {
  expect(await statusOf('get', `/v1/resumes/${ids.pool}`, who)).toBe(status);
});
