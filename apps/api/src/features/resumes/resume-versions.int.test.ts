import { Problem, ResumeDetail, type ResumeId, ResumeList } from '@omm/contracts';
import type { Person } from '@omm/storage';
import { postingReading } from '@omm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { signedIn, startTestApi, type TestApi, type TestUser } from '../../testing/start-test-api.ts';

let api: TestApi;
let candidate: TestUser;
let recruiter: TestUser;
let colleague: TestUser;
beforeAll(async () => {
  api = await startTestApi();
  candidate = await signedIn(api, 'candidate');
  recruiter = await signedIn(api, 'recruiter', 'Lakeside');
  colleague = await signedIn(api, 'colleague', 'Hillside');
});
afterAll(() => api.stop());

const jo: Person = {
  fingerprint: { email: 'jo@people.example', phone: null, name: 'jo example', text: [] },
  keys: ['email:jo@people.example'],
  tieTo: ({ email }) => (email === 'jo@people.example' ? 'email' : null),
};

async function upload(user: TestUser, filename: string): Promise<ResumeId> {
  const id = await api.storage.resumes.create({
    organisationId: user.organisationId,
    createdBy: user.userId,
    filename,
    mediaType: 'text/plain',
    bytes: Buffer.from(filename),
  });
  await readResume(api, id, { person: jo });
  return id;
}

const get = (path: string, { cookie }: TestUser) => fetch(`${api.base}${path}`, { headers: { cookie } });
const detail = async (id: ResumeId, user: TestUser) =>
  ResumeDetail.parse(await (await get(`/v1/resumes/${id}`, user)).json());
const list = async (user: TestUser, query = '') =>
  ResumeList.parse(await (await get(`/v1/resumes${query}`, user)).json()).items.map(({ id }) => id);
const separate = (id: ResumeId, { cookie }: TestUser) =>
  fetch(`${api.base}/v1/resumes/${id}/separate`, { method: 'POST', headers: { cookie } });

test('the list shows the newest version, or all; each page shows the others and what told', async () => {
  const old = await upload(recruiter, 'jo-2024.txt');
  const latest = await upload(recruiter, 'jo-2026.txt');
  expect(await list(recruiter)).toEqual([latest]);
  expect(await list(recruiter, '?versions=all')).toEqual([latest, old]);
  expect((await get('/v1/resumes?versions=some', recruiter)).status).toBe(400);
  for (const id of [old, latest])
    expect((await detail(id, recruiter)).versions).toMatchObject([
      { id: old, filename: 'jo-2024.txt', current: false, by: 'email' },
      { id: latest, filename: 'jo-2026.txt', current: true, by: null },
    ]);
  expect(await detail(old, recruiter)).toMatchObject({ current: false, matchCount: 0, own: true });
});

test('who owns them tells them apart, once; nobody else does', async () => {
  const [latest, old] = await list(recruiter, '?versions=all');
  if (!latest || !old) throw new Error('There are no two versions.');
  expect((await separate(latest, colleague)).status).toBe(404);
  expect((await separate(latest, candidate)).status).toBe(404);
  expect((await separate(latest, recruiter)).status).toBe(204);
  expect(await list(recruiter)).toEqual([latest, old]);
  const again = await separate(latest, recruiter);
  expect(again.status).toBe(409);
  expect(Problem.parse(await again.json()).code).toBe('CONFLICT');
});

test('one person’s resumes at two organisations and in the pool know nothing of each other', async () => {
  const own = [await upload(candidate, 'mine.txt'), await upload(candidate, 'mine-again.txt')];
  const elsewhere = await upload(colleague, 'jo.txt');
  expect((await detail(elsewhere, colleague)).versions).toMatchObject([{ id: elsewhere, current: true }]);
  expect((await detail(own[0] ?? elsewhere, candidate)).versions.map(({ id }) => id)).toEqual(own);
  expect(await list(candidate)).toEqual(own.slice(1));
});

test('a recruiter who opens a resume of the pool sees none of its history, and may not tell it apart', async () => {
  const [pool] = await list(candidate);
  if (!pool || !recruiter.organisationId) throw new Error('There is no resume in the pool.');
  const posting = await api.storage.postings.create({
    organisationId: recruiter.organisationId,
    createdBy: recruiter.userId,
    title: 'Office Manager',
    filename: null,
    mediaType: 'text/plain',
    bytes: Buffer.from('x'),
  });
  await readPosting(api, posting, postingReading('Office Manager'));
  await rankPosting(api, posting, [pool]);
  expect(await detail(pool, recruiter)).toMatchObject({ own: false, versions: [], filename: null });
  expect((await separate(pool, recruiter)).status).toBe(403);

  const newest = await upload(candidate, 'mine-at-last.txt');
  expect((await get(`/v1/resumes/${pool}`, recruiter)).status).toBe(404);
  expect((await detail(pool, candidate)).versions.at(-1)).toMatchObject({ id: newest, current: true });
});
