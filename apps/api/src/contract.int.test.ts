import { type OperationName, operations, type ResumeId, suggestedRanking } from '@omm/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Documented, documentedOperations } from './testing/contract.ts';
import { readResume } from './testing/pretend-worker.ts';
import { requestBodies } from './testing/request-bodies.ts';
import { signedIn, startTestApi, type TestApi, type TestUser } from './testing/start-test-api.ts';
import { makeWorld, type World, worldTimeout } from './testing/world.ts';

/** What is sent, and the status that it is to be answered with. */
interface Example {
  as: TestUser | null;
  status: number;
  id?: string;
  resumeId?: string;
  search?: string;
  json?: unknown;
  file?: string;
}

let api: TestApi;
let world: World;
let documented: Documented[];
beforeAll(async () => {
  api = await startTestApi();
  world = await makeWorld(api);
  documented = await documentedOperations(api.base);
}, worldTimeout);
afterAll(() => api.stop());

/** For every operation of the contract, a call for each way in which it can go well. */
const examples: Record<OperationName, () => Promise<Example[]>> = {
  showHealth: async () => [{ as: null, status: 200 }],
  showMetrics: async () => [{ as: null, status: 200 }],
  showOpenApi: async () => [{ as: null, status: 200 }],
  showMe: async () => [
    { as: world.recruiter, status: 200 },
    { as: world.candidate, status: 200 },
  ],
  listApiKeys: async () => [{ as: world.recruiter, status: 200 }],
  createApiKey: async () => [
    {
      as: world.recruiter,
      status: 201,
      json: { name: 'Careers page', scopes: ['read:postings'], expiresInDays: 30 },
    },
  ],
  revokeApiKey: async () => [
    { as: world.recruiter, status: 204, id: (await world.apiKey(['read:matches'])).id },
  ],
  listOutbox: async () => [{ as: null, status: 200 }],
  streamEvents: async () => [{ as: world.recruiter, status: 200 }],
  submitPosting: async () => [
    { as: world.recruiter, status: 202, json: { text: 'We need an office manager.' } },
    { as: world.recruiter, status: 202, file: 'A job' },
    { as: world.recruiter, status: 200, file: 'A job' },
  ],
  submitPostings: async () => [{ as: world.recruiter, status: 202, file: 'text,html\nA job,\n,\n' }],
  listPostings: async () => [{ as: world.recruiter, status: 200 }],
  showPosting: async () => [
    { as: world.recruiter, status: 200, id: (await world.ranked()).posting },
    { as: world.recruiter, status: 200, id: await world.failedPosting() },
  ],
  showJobPosting: async () => [{ as: world.recruiter, status: 200, id: (await world.ranked()).posting }],
  removePosting: async () => [{ as: world.recruiter, status: 204, id: await world.posting() }],
  retryPosting: async () => [{ as: world.recruiter, status: 202, id: await world.failedPosting() }],
  correctPosting: async () => [
    {
      as: world.recruiter,
      status: 201,
      id: (await world.ranked()).posting,
      json: { action: 'remove', requirementId: 'language-1' },
    },
  ],
  listPostingCorrections: async () => [
    { as: world.recruiter, status: 200, id: (await world.ranked()).posting },
  ],
  closePosting: async () => [{ as: world.recruiter, status: 204, id: await world.posting() }],
  reopenPosting: async () => [{ as: world.recruiter, status: 204, id: await world.posting() }],
  submitResume: async () => [
    { as: world.candidate, status: 202, file: 'A resume' },
    { as: world.candidate, status: 200, file: 'A resume' },
  ],
  listResumes: async () => [{ as: world.recruiter, status: 200 }],
  showResume: async () => [
    { as: world.recruiter, status: 200, id: (await world.ranked()).upload },
    { as: world.recruiter, status: 200, id: await world.failedUpload() },
  ],
  removeResume: async () => [{ as: world.recruiter, status: 204, id: await world.upload() }],
  retryResume: async () => [{ as: world.recruiter, status: 202, id: await world.failedUpload() }],
  correctResume: async () => [
    {
      as: world.recruiter,
      status: 201,
      id: (await world.ranked()).upload,
      json: { action: 'remove', section: 'positions', factId: 'position-1' },
    },
  ],
  listResumeCorrections: async () => [
    { as: world.recruiter, status: 200, id: (await world.ranked()).upload },
  ],
  separateResume: async () => [{ as: world.recruiter, status: 204, id: await world.newerVersion() }],
  listCandidates: async () => [{ as: world.recruiter, status: 200, id: (await world.ranked()).posting }],
  setRanking: async () => [
    {
      as: world.recruiter,
      status: 204,
      id: (await world.ranked()).posting,
      json: { ...suggestedRanking, weights: { role: 2 }, musts: { 'language-1': false } },
    },
  ],
  exportCandidates: async () => [{ as: world.recruiter, status: 200, id: (await world.ranked()).posting }],
  exportCandidatesCsv: async () => [{ as: world.recruiter, status: 200, id: (await world.ranked()).posting }],
  changeMe: async () => [{ as: world.candidate, status: 200, json: { contactVisible: false } }],
  listPipeline: async () => [{ as: world.recruiter, status: 200, ...(await candidacy()) }],
  showCandidacy: async () => [{ as: world.recruiter, status: 200, ...(await candidacy()) }],
  changeCandidacy: async () => [
    { as: world.recruiter, status: 200, ...(await candidacy()), json: { stage: 'shortlisted' } },
  ],
  addNote: async () => [
    { as: world.recruiter, status: 201, ...(await candidacy()), json: { text: 'Called back.' } },
  ],
  removeNote: async () => [{ as: world.recruiter, status: 204, id: await world.note() }],
  listApplications: async () => [{ as: world.candidate, status: 200 }],
  apply: async () => [
    {
      as: world.candidate,
      status: 200,
      id: (await world.ranked()).posting,
      json: { resumeId: await readOwnResume() },
    },
  ],
  shareList: async () => [
    { as: world.recruiter, status: 201, id: await world.posting(), json: { expiresInDays: 7 } },
  ],
  listShares: async () => [{ as: world.recruiter, status: 200, id: await world.posting() }],
  revokeShare: async () => [{ as: world.recruiter, status: 204, id: (await world.share()).id }],
  showSharedList: async () => [{ as: null, status: 200, search: `?token=${(await world.share()).token}` }],
  withdraw: async () => [{ as: world.candidate, status: 204, id: await appliedTo() }],
  listPublicJobs: async () => [{ as: null, status: 200 }],
  showPublicJob: async () => [{ as: null, status: 200, id: (await world.ranked()).posting }],
  showSitemap: async () => [{ as: null, status: 200 }],
  showRobots: async () => [{ as: null, status: 200 }],
  listJobs: async () => [{ as: world.recruiter, status: 200, id: (await world.ranked()).upload }],
  contestFact: async () => [
    {
      as: world.candidate,
      status: 201,
      id: await readOwnResume(),
      json: { fact: '/positions/0/title', words: 'I was the manager.' },
    },
  ],
  listContests: async () => [{ as: world.recruiter, status: 200 }],
  answerContest: async () => [
    {
      as: world.recruiter,
      status: 204,
      id: await world.contest(),
      json: { outcome: 'agreed', answer: 'We have seen it.' },
    },
  ],
  listAuditLog: async () => [{ as: world.recruiter, status: 200 }],
  exportAuditLog: async () => [{ as: world.recruiter, status: 200 }],
  verifyAuditLog: async () => [{ as: world.admin, status: 200 }],
  listSeenBy: async () => [{ as: world.candidate, status: 200 }],
  showSelfIdentification: async () => [{ as: world.candidate, status: 200 }],
  saveSelfIdentification: async () => [
    { as: world.candidate, status: 204, json: { sex: 'female', raceEthnicity: null } },
  ],
  showAdverseImpact: async () => [{ as: world.admin, status: 200 }],
  exportAdverseImpact: async () => [{ as: world.admin, status: 200 }],
  showRetention: async () => [{ as: world.recruiter, status: 200 }],
  setRetention: async () => [{ as: world.recruiter, status: 204, json: { months: null } }],
  placeHold: async () => [
    { as: world.recruiter, status: 204, id: await world.upload(), json: { reason: 'Charge 2026-17' } },
  ],
  releaseHold: async () => [{ as: world.recruiter, status: 204, id: await world.heldUpload() }],
  exportAccount: async () => [{ as: world.candidate, status: 200 }],
  eraseAccount: async () => [{ as: await signedIn(api, 'leaver'), status: 204, json: {} }],
};

async function readOwnResume(): Promise<ResumeId> {
  const id = await world.ownResume();
  await readResume(api, id);
  return id;
}

async function candidacy(): Promise<Pick<Example, 'id' | 'resumeId'>> {
  const { posting, upload } = await world.ranked();
  return { id: posting, resumeId: upload };
}

async function appliedTo(): Promise<string> {
  const { posting } = await world.ranked();
  const key = { postingId: posting, resumeId: await readOwnResume() };
  await api.storage.applications.apply(key, world.candidate.userId);
  return posting;
}

const nobody = '00000000-0000-4000-8000-000000000000';

type Request = RequestInit & { id?: string; resumeId?: string; search?: string };

function send({ method, path }: Documented, init: Request) {
  const { id = path.startsWith('/v1/api-keys') ? 'nobody' : nobody, resumeId = nobody, search = '' } = init;
  const place = path.replace('{id}', id).replace('{resumeId}', resumeId);
  return fetch(api.base + place + search, { ...init, method });
}

function bodyOf({ json, file }: Example): RequestInit {
  if (file === undefined) return json === undefined ? {} : { body: JSON.stringify(json) };
  const form = new FormData();
  form.append('file', new Blob([file]), 'a.txt');
  return { body: form };
}

test('the document describes every operation of the contract, and no other', () => {
  const names = documented.map(({ operationId }) => operationId);
  expect(names.sort()).toEqual(Object.keys(operations).sort());
});

test.each(Object.entries(examples))('%s goes well in every documented way', async (name, make) => {
  const operation = documented.find(({ operationId }) => operationId === name);
  if (!operation) throw new Error(`${name} is not documented.`);
  const seen = new Set<string>();
  for (const example of await make()) {
    const { id, resumeId, search, as, json } = example;
    const headers = {
      ...(as ? { cookie: as.cookie } : {}),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const place = { ...(id ? { id } : {}), ...(resumeId ? { resumeId } : {}), ...(search ? { search } : {}) };
    const answer = await send(operation, { headers, ...place, ...bodyOf(example) });
    expect([answer.status, await operation.faultOf(answer)]).toEqual([example.status, null]);
    seen.add(String(answer.status));
  }
  const documentedSuccesses = Object.keys(operation.responses).filter((status) => status < '300');
  expect([...seen].sort()).toEqual(documentedSuccesses.sort());
});

const bodies = new Map<string, object>(Object.entries(requestBodies));

/** What every operation refuses: who may not call it, and what it cannot read or answer. */
function* refusals({
  path,
  requestBody,
  operationId,
  ...operation
}: Documented): Generator<[string, number, Request]> {
  const roles = operation['x-roles'];
  const role = roles?.includes('recruiter') ? 'recruiter' : (roles?.[0] ?? 'admin');
  const { cookie } = world[role];
  const types = Object.keys(requestBody?.content ?? {});
  if (roles) yield ['nobody', 401, {}];
  yield ['a wish for a picture', 406, { headers: { cookie, accept: 'image/png' } }];
  const right = bodies.get(operationId);
  const bodied = right && {
    body: JSON.stringify(right),
    headers: { cookie, 'content-type': 'application/json' },
  };
  if (path.includes('{id}')) yield ['an id of nothing', 404, bodied ?? { headers: { cookie } }];
  const sent = (type: string) => ({ headers: { cookie, 'content-type': type }, body: '{' });
  if (types.length > 0) yield ['plain text', 415, sent('text/plain')];
  else yield ['an unknown parameter', 400, { headers: { cookie }, search: '?x=1' }];
  if (types.includes('application/json')) yield ['broken JSON', 400, sent('application/json')];
}

test('every operation refuses what it should in a documented way', async () => {
  const wrong: string[] = [];
  for (const operation of documented) {
    for (const [what, status, request] of refusals(operation)) {
      const answer = await send(operation, request);
      const fault = answer.status === status ? await operation.faultOf(answer) : `answered ${answer.status}`;
      if (fault) wrong.push(`${operation.method} ${operation.path}, ${what}: ${fault}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('an answer that the document does not describe is a fault', async () => {
  const me = documented.find(({ operationId }) => operationId === 'showMe');
  const faultOf = (body: object, status: number) => me?.faultOf(Response.json(body, { status }));
  const account = {
    id: '1',
    name: 'Jo',
    email: 'jo@people.example',
    role: 'admin',
    verified: true,
    twoFactor: false,
    organisation: null,
    contactVisible: false,
  };
  expect(await faultOf(account, 200)).toBeNull();
  expect(await faultOf({ ...account, password: 'x' }, 200)).toContain('additional properties');
  expect(await faultOf({ ...account, role: 'owner' }, 200)).toContain('allowed values');
  expect(await faultOf(account, 201)).toContain('not documented');
  expect(await faultOf({}, 404)).toContain('not documented');
  expect(await faultOf({}, 401)).toContain('application/problem+json');
});
