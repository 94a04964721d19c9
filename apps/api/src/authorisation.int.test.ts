import {
  accountsPath,
  type MembershipRole,
  type Operation,
  operations,
  type Role,
  Scope,
} from '@omm/contracts';
import { beforeAll, expect, test } from 'vitest';
import { requestBodies } from './testing/request-bodies.ts';
import { testWorld } from './testing/world.ts';

const its = testWorld();
const everybody = [
  'anonymous',
  'candidate',
  'otherCandidate',
  'recruiter',
  'colleague',
  'viewer',
  'keyWithScope',
  'keyWithoutScope',
  'otherRecruiter',
  'admin',
] as const;
type Who = (typeof everybody)[number];
type Asked = Pick<Operation, 'method' | 'scope'> & { path: string; sent?: object | undefined };

/** The recruiter's posting and upload. */
const ids = { posting: '', upload: '' };

beforeAll(async () => {
  ids.posting = await its.world.posting();
  ids.upload = await its.world.upload();
});

/** What is deleted is made for it. */
async function pathOf({ method, path }: Operation): Promise<string> {
  if (path.startsWith('/v1/api-keys')) return path.replace(':id', (await its.world.apiKey(Scope.options)).id);
  if (path.startsWith('/v1/contests')) return path.replace(':id', await its.world.contest());
  if (path.startsWith('/v1/shares')) return path.replace(':id', (await its.world.share()).id);
  if (path.startsWith('/v1/searches')) return path.replace(':id', await its.world.search());
  if (path.startsWith('/v1/notes')) return path.replace(':id', await its.world.note());
  if (path.endsWith('/hold') && method === 'delete') return path.replace(':id', await its.world.heldUpload());
  if (path.startsWith('/v1/webhooks')) return path.replace(':id', await its.world.webhook());
  if (path.startsWith('/v1/webhook-deliveries')) return path.replace(':id', await its.world.delivery());
  if (path.startsWith('/jobs')) return path.replace(':id', (await its.world.ranked()).posting);
  const kind = path.startsWith('/v1/postings') ? 'posting' : 'upload';
  const id = method === 'delete' ? await its.world[kind]() : ids[kind];
  return path.replace(':id', id).replace(':resumeId', ids.upload);
}

/** One for each list of scopes: an organisation has only so many. */
const keys = new Map<string, Promise<string>>();
function keyFor(scopes: readonly Scope[]): Promise<string> {
  const made = keys.get(scopes.join()) ?? its.world.apiKey(scopes).then(({ key }) => key);
  keys.set(scopes.join(), made);
  return made;
}

async function headersOf(who: Who, scope: Scope | null): Promise<Record<string, string>> {
  if (who === 'anonymous') return {};
  if (who === 'keyWithScope') return { 'x-api-key': await keyFor(Scope.options) };
  if (who !== 'keyWithoutScope') return { cookie: its.world[who].cookie };
  return { authorization: `Bearer ${await keyFor(Scope.options.filter((one) => one !== scope))}` };
}

async function statusOf({ method, path, scope, sent }: Asked, who: Who): Promise<number> {
  const aborter = new AbortController();
  const answer = await fetch(its.api.base + path, {
    method: method.toUpperCase(),
    headers: { ...(await headersOf(who, scope)), ...(sent && { 'content-type': 'application/json' }) },
    ...(sent && { body: JSON.stringify(sent) }),
    signal: aborter.signal,
  });
  aborter.abort();
  return answer.status;
}

/** As what the contract knows them. */
const known: Record<Exclude<Who, 'anonymous'>, { role: Role; member?: MembershipRole; key?: boolean }> = {
  candidate: { role: 'candidate' },
  otherCandidate: { role: 'candidate' },
  recruiter: { role: 'recruiter', member: 'owner' },
  colleague: { role: 'recruiter', member: 'recruiter' },
  viewer: { role: 'recruiter', member: 'viewer' },
  keyWithScope: { role: 'recruiter', member: 'recruiter', key: true },
  keyWithoutScope: { role: 'recruiter', member: 'recruiter', key: true },
  otherRecruiter: { role: 'recruiter', member: 'owner' },
  admin: { role: 'admin' },
};

function expectedOf({ roles, members, scope, path }: Operation, who: Who): 'open' | 401 | 403 | 404 {
  if (roles === 'anyone') return 'open';
  if (who === 'anonymous') return 401;
  const { role, member, key } = known[who];
  if (!roles.includes(role) || (member && !members.includes(member))) return 403;
  if (key && (scope === null || who === 'keyWithoutScope')) return 403;
  // What is another's does not exist; nor does a posting that is not read, for a candidate.
  const stranger = who === 'otherRecruiter' || role === 'candidate';
  return path.includes(':id') && stranger ? 404 : 'open';
}

const bodies = new Map<string, object>(Object.entries(requestBodies));

test.each(Object.entries<Operation>(operations))(
  '%s answers everybody as the contract says',
  async (name, operation) => {
    for (const who of everybody) {
      const asked = { ...operation, path: await pathOf(operation), sent: bodies.get(name) };
      const status = await statusOf(asked, who);
      const outcome = [401, 403, 404, 500].includes(status) ? status : 'open';
      expect([who, outcome]).toEqual([who, expectedOf(operation, who)]);
    }
  },
);

test('no address is mounted that is not in the contract', () => {
  const mounted = its.api.app.router.stack.flatMap((layer) => layer.route?.path ?? []);
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
  expect(
    await statusOf({ ...operations.showResume, path: `/v1/resumes/${await its.world.ownResume()}` }, who),
  ).toBe(status);
});
