import { type OperationName, operations, type ResumeId, suggestedRanking } from '@omm/contracts';
import { beforeAll, expect, test } from 'vitest';
import { unsubscribeAddress } from './features/digests/unsubscribe-address.ts';
import { type Documented, documentedOperations } from './testing/contract.ts';
import { readResume } from './testing/pretend-worker.ts';
import { requestBodies } from './testing/request-bodies.ts';
import { signedIn, type TestUser } from './testing/start-test-api.ts';
import { testWorld } from './testing/world.ts';

const its = testWorld();
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

let documented: Documented[];
beforeAll(async () => {
  documented = await documentedOperations(its.api.base);
});

/** For every operation of the contract, a call for each way in which it can go well. */
const examples: Record<OperationName, () => Promise<Example[]>> = {
  showHealth: async () => [{ as: null, status: 200 }],
  showMetrics: async () => [{ as: null, status: 200 }],
  showOpenApi: async () => [{ as: null, status: 200 }],
  showLexicon: async () => [{ as: its.world.candidate, status: 200 }],
  showMe: async () => [
    { as: its.world.recruiter, status: 200 },
    { as: its.world.candidate, status: 200 },
  ],
  listApiKeys: async () => [{ as: its.world.recruiter, status: 200 }],
  createApiKey: async () => [
    {
      as: its.world.recruiter,
      status: 201,
      json: { name: 'Careers page', scopes: ['read:postings'], expiresInDays: 30 },
    },
  ],
  revokeApiKey: async () => [
    { as: its.world.recruiter, status: 204, id: (await its.world.apiKey(['read:matches'])).id },
  ],
  listOutbox: async () => [{ as: null, status: 200 }],
  streamEvents: async () => [{ as: its.world.recruiter, status: 200 }],
  submitPosting: async () => [
    { as: its.world.recruiter, status: 202, json: { text: 'We need an office manager.' } },
    { as: its.world.recruiter, status: 202, file: 'A job' },
    { as: its.world.recruiter, status: 200, file: 'A job' },
  ],
  submitPostings: async () => [{ as: its.world.recruiter, status: 202, file: 'text,html\nA job,\n,\n' }],
  listPostings: async () => [{ as: its.world.recruiter, status: 200 }],
  showPosting: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).posting },
    { as: its.world.recruiter, status: 200, id: await its.world.failedPosting() },
  ],
  showJobPosting: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).posting },
  ],
  removePosting: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.posting() }],
  retryPosting: async () => [{ as: its.world.recruiter, status: 202, id: await its.world.failedPosting() }],
  correctPosting: async () => [
    {
      as: its.world.recruiter,
      status: 201,
      id: (await its.world.ranked()).posting,
      json: { action: 'remove', requirementId: 'language-1' },
    },
  ],
  listPostingCorrections: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).posting },
  ],
  setBlindReview: async () => {
    const of = { as: its.world.recruiter, status: 204, id: await its.world.posting() };
    return ['interview', null].map((hiddenUntil) => ({ ...of, json: { hiddenUntil } }));
  },
  closePosting: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.posting() }],
  reopenPosting: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.posting() }],
  submitResume: async () => [
    { as: its.world.candidate, status: 202, file: 'A resume' },
    { as: its.world.candidate, status: 200, file: 'A resume' },
  ],
  listResumes: async () => [{ as: its.world.recruiter, status: 200 }],
  showResume: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).upload },
    { as: its.world.recruiter, status: 200, id: await its.world.failedUpload() },
  ],
  showJsonResume: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).upload },
  ],
  removeResume: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.upload() }],
  retryResume: async () => [{ as: its.world.recruiter, status: 202, id: await its.world.failedUpload() }],
  correctResume: async () => [
    {
      as: its.world.recruiter,
      status: 201,
      id: (await its.world.ranked()).upload,
      json: { action: 'remove', section: 'positions', factId: 'position-1' },
    },
  ],
  listResumeCorrections: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).upload },
  ],
  separateResume: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.newerVersion() }],
  listCandidates: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).posting },
  ],
  setRanking: async () => [
    {
      as: its.world.recruiter,
      status: 204,
      id: (await its.world.ranked()).posting,
      json: { ...suggestedRanking, weights: { role: 2 }, musts: { 'language-1': false } },
    },
  ],
  exportCandidates: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).posting },
  ],
  exportCandidatesCsv: async () => [
    { as: its.world.recruiter, status: 200, id: (await its.world.ranked()).posting },
  ],
  changeMe: async () => [{ as: its.world.candidate, status: 200, json: { contactVisible: false } }],
  listPipeline: async () => [{ as: its.world.recruiter, status: 200, ...(await candidacy()) }],
  showCandidacy: async () => [{ as: its.world.recruiter, status: 200, ...(await candidacy()) }],
  changeCandidacy: async () => [
    { as: its.world.recruiter, status: 200, ...(await candidacy()), json: { stage: 'shortlisted' } },
  ],
  addNote: async () => [
    { as: its.world.recruiter, status: 201, ...(await candidacy()), json: { text: 'Called back.' } },
  ],
  removeNote: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.note() }],
  exportAtsCandidates: async () => [{ as: its.world.recruiter, status: 200 }],
  exportAtsPostings: async () => [{ as: its.world.recruiter, status: 200 }],
  importAtsCandidates: async () => [
    { as: its.world.recruiter, status: 200, file: 'Candidate ID,Resume text\n1,A resume\n2,\n' },
  ],
  listApplications: async () => [{ as: its.world.candidate, status: 200 }],
  apply: async () => [
    {
      as: its.world.candidate,
      status: 200,
      id: (await its.world.ranked()).posting,
      json: { resumeId: await readOwnResume() },
    },
  ],
  shareList: async () => [
    { as: its.world.recruiter, status: 201, id: await its.world.posting(), json: { expiresInDays: 7 } },
  ],
  listShares: async () => [{ as: its.world.recruiter, status: 200, id: await its.world.posting() }],
  revokeShare: async () => [{ as: its.world.recruiter, status: 204, id: (await its.world.share()).id }],
  showSharedList: async () => [
    { as: null, status: 200, search: `?token=${(await its.world.share()).token}` },
  ],
  listSearches: async () => [{ as: its.world.recruiter, status: 200 }],
  saveSearch: async () => [
    { as: its.world.recruiter, status: 201, json: { name: 'Bilingual', filters: { language: 'es' } } },
  ],
  changeSearch: async () => [
    { as: its.world.recruiter, status: 200, id: await its.world.search(), json: { sort: 'newest' } },
  ],
  removeSearch: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.search() }],
  runSearch: async () => {
    await its.world.ranked();
    return [{ as: its.world.recruiter, status: 200, id: await its.world.search() }];
  },
  listWebhooks: async () => [{ as: its.world.recruiter, status: 200 }],
  createWebhook: async () => [
    {
      as: its.world.recruiter,
      status: 201,
      json: { url: 'https://hooks.example/in', eventTypes: ['posting.read'] },
    },
  ],
  changeWebhook: async () => [
    { as: its.world.recruiter, status: 200, id: await its.world.webhook(), json: { enabled: false } },
  ],
  removeWebhook: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.webhook() }],
  rotateWebhookSecret: async () => [{ as: its.world.recruiter, status: 200, id: await its.world.webhook() }],
  pingWebhook: async () => [{ as: its.world.recruiter, status: 202, id: await its.world.webhook() }],
  listWebhookDeliveries: async () => [
    { as: its.world.recruiter, status: 200, id: await its.world.webhook() },
  ],
  redeliver: async () => [{ as: its.world.recruiter, status: 202, id: await its.world.delivery() }],
  showDigest: async () => [{ as: its.world.recruiter, status: 200 }],
  setDigest: async () => [
    {
      as: its.world.candidate,
      status: 200,
      json: { frequency: 'weekly', hour: 7, timeZone: 'Asia/Kathmandu', least: 'good' },
    },
  ],
  showUnsubscribe: async () => [{ as: null, status: 200, search: unsubscribeSearch() }],
  unsubscribe: async () => [{ as: null, status: 200, search: unsubscribeSearch() }],
  withdraw: async () => [{ as: its.world.candidate, status: 204, id: await appliedTo() }],
  listPublicJobs: async () => [{ as: null, status: 200 }],
  showPublicJob: async () => [{ as: null, status: 200, id: (await its.world.ranked()).posting }],
  showSitemap: async () => [{ as: null, status: 200 }],
  showRobots: async () => [{ as: null, status: 200 }],
  listJobs: async () => [{ as: its.world.recruiter, status: 200, id: (await its.world.ranked()).upload }],
  contestFact: async () => [
    {
      as: its.world.candidate,
      status: 201,
      id: await readOwnResume(),
      json: { fact: '/positions/0/title', words: 'I was the manager.' },
    },
  ],
  listContests: async () => [{ as: its.world.recruiter, status: 200 }],
  answerContest: async () => [
    {
      as: its.world.recruiter,
      status: 204,
      id: await its.world.contest(),
      json: { outcome: 'agreed', answer: 'We have seen it.' },
    },
  ],
  listAuditLog: async () => [{ as: its.world.recruiter, status: 200 }],
  exportAuditLog: async () => [{ as: its.world.recruiter, status: 200 }],
  verifyAuditLog: async () => [{ as: its.world.admin, status: 200 }],
  listSeenBy: async () => [{ as: its.world.candidate, status: 200 }],
  listScoringLog: async () => [{ as: its.world.recruiter, status: 200 }],
  exportScoringLog: async () => [{ as: its.world.recruiter, status: 200 }],
  listOwnScores: async () => [{ as: its.world.candidate, status: 200 }],
  showSelfIdentification: async () => [{ as: its.world.candidate, status: 200 }],
  saveSelfIdentification: async () => [
    { as: its.world.candidate, status: 204, json: { sex: 'female', raceEthnicity: null } },
  ],
  showAdverseImpact: async () => [{ as: its.world.admin, status: 200 }],
  exportAdverseImpact: async () => [{ as: its.world.admin, status: 200 }],
  showRetention: async () => [{ as: its.world.recruiter, status: 200 }],
  setRetention: async () => [{ as: its.world.recruiter, status: 204, json: { months: null } }],
  placeHold: async () => [
    {
      as: its.world.recruiter,
      status: 204,
      id: await its.world.upload(),
      json: { reason: 'Charge 2026-17' },
    },
  ],
  releaseHold: async () => [{ as: its.world.recruiter, status: 204, id: await its.world.heldUpload() }],
  exportAccount: async () => [{ as: its.world.candidate, status: 200 }],
  eraseAccount: async () => [{ as: await signedIn(its.api, 'leaver'), status: 204, json: {} }],
};

const unsubscribeSearch = () =>
  new URL(unsubscribeAddress(its.api.deps, its.world.otherCandidate.userId)).search;

async function readOwnResume(): Promise<ResumeId> {
  const id = await its.world.ownResume();
  await readResume(its.api, id);
  return id;
}

async function candidacy(): Promise<Pick<Example, 'id' | 'resumeId'>> {
  const { posting, upload } = await its.world.ranked();
  return { id: posting, resumeId: upload };
}

async function appliedTo(): Promise<string> {
  const { posting } = await its.world.ranked();
  const key = { postingId: posting, resumeId: await readOwnResume() };
  await its.api.storage.applications.apply(key, its.world.candidate.userId);
  return posting;
}

const nobody = '00000000-0000-4000-8000-000000000000';

type Request = RequestInit & { id?: string; resumeId?: string; search?: string };

function send({ method, path }: Documented, init: Request) {
  const { id = path.startsWith('/v1/api-keys') ? 'nobody' : nobody, resumeId = nobody, search = '' } = init;
  const place = path.replace('{id}', id).replace('{resumeId}', resumeId);
  return fetch(its.api.base + place + search, { ...init, method });
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
  const { cookie } = its.world[role];
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
