import { accountsPath, type Operation, operations } from '@omm/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from './testing/start-test-api.ts';
import { makeWorld, type World } from './testing/world.ts';

const everybody = [
  'anonymous',
  'candidate',
  'otherCandidate',
  'recruiter',
  'otherRecruiter',
  'admin',
] as const;
type Who = (typeof everybody)[number];

let api: TestApi;
let world: World;
/** The recruiter's posting and upload. */
const ids = { posting: '', upload: '' };

beforeAll(async () => {
  api = await startTestApi();
  world = await makeWorld(api);
  ids.posting = await world.posting();
  ids.upload = await world.upload();
});
afterAll(() => api.stop());

/** What is deleted is made for it. */
async function pathOf({ method, path }: Operation): Promise<string> {
  const kind = path.startsWith('/v1/postings') ? 'posting' : 'upload';
  return path.replace(':id', method === 'delete' ? await world[kind]() : ids[kind]);
}

async function statusOf(method: Operation['method'], path: string, who: Who): Promise<number> {
  const aborter = new AbortController();
  const answer = await fetch(api.base + path, {
    method: method.toUpperCase(),
    headers: who === 'anonymous' ? {} : { cookie: world[who].cookie },
    signal: aborter.signal,
  });
  aborter.abort();
  return answer.status;
}

function expectedOf({ roles, path }: Operation, who: Who): 'open' | 401 | 403 | 404 {
  if (roles === 'anyone') return 'open';
  if (who === 'anonymous') return 401;
  const role = who === 'otherCandidate' ? 'candidate' : who === 'otherRecruiter' ? 'recruiter' : who;
  if (!roles.includes(role)) return 403;
  // What is another's does not exist; nor does a posting that is not read, for a candidate.
  const stranger = who === 'otherRecruiter' || role === 'candidate';
  return path.includes(':id') && stranger ? 404 : 'open';
}

test.each(Object.entries<Operation>(operations))(
  '%s answers everybody as the contract says',
  async (_name, operation) => {
    for (const who of everybody) {
      const status = await statusOf(operation.method, await pathOf(operation), who);
      const outcome = [401, 403, 404, 500].includes(status) ? status : 'open';
      expect([who, outcome]).toEqual([who, expectedOf(operation, who)]);
    }
  },
);

test('no address is mounted that is not in the contract', () => {
  const mounted = api.app.router.stack.flatMap((layer) => layer.route?.path ?? []);
  const declared = Object.values(operations).map(({ path }) => path);
  expect(new Set(mounted)).toEqual(new Set([`${accountsPath}/*path`, ...declared]));
});

test.each<[Who, number]>([
  ['candidate', 200],
  ['otherCandidate', 404],
  ['recruiter', 404],
  ['otherRecruiter', 404],
  ['admin', 200],
])('a resume in the pool that no posting ranks: %s gets %i', async (who, status) => {
  expect(await statusOf('get', `/v1/resumes/${await world.ownResume()}`, who)).toBe(status);
});
