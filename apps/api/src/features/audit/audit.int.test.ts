import { AuditLog, AuditVerification, type Operation, operations, SeenBy } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import type { TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
let resume: string;
let posting: string;
beforeAll(async () => {
  const ids = { own: await its.world.ownResume(), posting: await its.world.posting() };
  await readResume(its.api, ids.own);
  await readPosting(its.api, ids.posting, postingReading('Office Manager'));
  await rankPosting(its.api, ids.posting, [ids.own]);
  resume = ids.own;
  posting = ids.posting;
});

const get = async (path: string, { cookie }: Pick<TestUser, 'cookie'>) =>
  fetch(`${its.api.base}${path}`, { headers: { cookie } });
const log = async (query: string, who: TestUser) =>
  AuditLog.parse(await (await get(`/v1/audit?${query}`, who)).json());

test('every operation that shows or changes a resume, or shows a list of them, is in the log', () => {
  const about = Object.entries<Operation>(operations).filter(
    ([, { tag, method }]) =>
      tag === 'Resumes' || tag === 'Pipeline' || (tag === 'Matches' && method === 'get'),
  );
  expect(about.filter(([, { audited }]) => !audited).map(([name]) => name)).toEqual([]);
});

test('a candidate sees which organisation saw the data, and not the own visits', async () => {
  await get(`/v1/resumes/${resume}`, its.world.candidate);
  await get(`/v1/postings/${posting}/matches`, its.world.recruiter);
  await get(`/v1/resumes/${resume}`, its.world.colleague);
  await get(`/v1/resumes/${resume}`, its.world.otherRecruiter);
  await get(`/v1/resumes/${resume}`, its.world.admin);
  const { items } = SeenBy.parse(await (await get('/v1/me/seen-by', its.world.candidate)).json());
  expect(items.map(({ action, organisation }) => [action, organisation])).toEqual([
    ['showResume', null],
    ['showResume', 'Lakeside'],
    ['listCandidates', 'Lakeside'],
  ]);
  const others = SeenBy.parse(await (await get('/v1/me/seen-by', its.world.otherCandidate)).json());
  expect(others.items).toEqual([]);
});

test('an owner reads what the own organisation did, page by page; another one nothing of it', async () => {
  await get(`/v1/resumes/${resume}`, its.world.recruiter);
  const all = await log('limit=100', its.world.recruiter);
  expect(all.items.every(({ organisationId }) => organisationId === its.world.recruiter.organisationId)).toBe(
    true,
  );
  const first = await log(`limit=1&person=${resume}&action=showResume`, its.world.recruiter);
  expect(first.items).toMatchObject([{ actorId: its.world.recruiter.userId, action: 'showResume' }]);
  expect(first.items[0]?.people).toEqual([resume, its.world.candidate.userId]);
  const second = await log(
    `limit=1&person=${resume}&action=showResume&after=${first.next}`,
    its.world.recruiter,
  );
  expect(second.items).toMatchObject([{ actorId: its.world.colleague.userId }]);
  expect((await log('', its.world.otherRecruiter)).items).toEqual([]);
  expect((await log(`person=${resume}`, its.world.admin)).items.length).toBeGreaterThan(3);
});

test('the log goes into a spreadsheet', async () => {
  const answer = await get(`/v1/audit.csv?person=${resume}`, its.world.recruiter);
  const rows = parse(await answer.text(), { columns: true, bom: true });
  const { items } = await log(`limit=100&person=${resume}`, its.world.recruiter);
  expect(rows).toEqual(
    items.map((item) => ({ ...item, sequence: String(item.sequence), people: item.people.join(' ') })),
  );
});

test('visits at the same time stand in one chain', async () => {
  const verify = async () =>
    AuditVerification.parse(await (await get('/v1/audit/verification', its.world.admin)).json());
  const before = await verify();
  await Promise.all(Array.from({ length: 40 }, () => get(`/v1/resumes/${resume}`, its.world.candidate)));
  const after = await verify();
  expect(after).toMatchObject({ entries: before.entries + 40, firstBroken: null });
  expect(after.head).not.toBe(before.head);
});

test('what is refused shows nothing, and leaves no entry', async () => {
  const before = await log('limit=1', its.world.admin);
  expect((await get(`/v1/resumes/${resume}`, its.world.otherCandidate)).status).toBe(404);
  expect(await log('limit=1', its.world.admin)).toEqual(before);
});
