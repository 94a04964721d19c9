/* What is kept of a list is shown to nobody for whom, or after which, it no longer is so: each page is looked at before. */
import { CandidateMatches, CreatedSharedLink, type PostingId, type ResumeId } from '@omm/contracts';
import { pointsOf, postingReading, resumeReading } from '@omm/testkit';
import { beforeEach, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import type { TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
const file = { filename: 'a.txt', mediaType: 'text/plain', bytes: Buffer.from('a') };

let resume: ResumeId;
let ours: PostingId;
let theirs: PostingId;

/** A candidate in the pool, on a list of each of two organisations. */
beforeEach(async () => {
  resume = await its.world.ownResume();
  await readResume(its.api, resume);
  ours = await listOf(its.world.recruiter);
  theirs = await listOf(its.world.otherRecruiter);
});

async function listOf({ userId, organisationId }: TestUser): Promise<PostingId> {
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const own = { ...file, createdBy: userId, organisationId, title: 'Office Manager' };
  const id = await its.api.storage.postings.create(own);
  await readPosting(its.api, id, postingReading('Office Manager'));
  await rankPosting(its.api, id, [resume]);
  return id;
}

const send = (method: string, path: string, { cookie }: TestUser, body?: object) =>
  fetch(its.api.base + path, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

async function page(posting: PostingId, viewer: TestUser): Promise<CandidateMatches> {
  const answer = await send('GET', `/v1/postings/${posting}/matches`, viewer);
  return CandidateMatches.parse(await answer.json());
}
const ourPage = () => page(ours, its.world.recruiter);
const theirPage = () => page(theirs, its.world.otherRecruiter);

/** What the only one on the page is called, and what is quoted of the resume. */
function seenOn({ items: [item] }: CandidateMatches): string {
  const quotes = item?.match.requirements.flatMap(({ resumeSpan }) => resumeSpan?.text ?? []);
  return [item?.label, ...(quotes ?? [])].join(' / ');
}
const hidden = () => `Candidate ${resume.slice(-4).toUpperCase()} / [name]\n[email]\nOffice Manager`;
const named = 'Jo Example / Jo Example\njo@people.example\nOffice Manager';

const seenByBoth = async () => [seenOn(await ourPage()), seenOn(await theirPage())];

test('who applies is named to that organisation alone, and after the withdrawal to none', async () => {
  expect(await seenByBoth()).toEqual([hidden(), hidden()]);
  const path = `/v1/postings/${ours}/application`;
  expect((await send('POST', path, its.world.candidate, { resumeId: resume })).status).toBe(200);
  expect(await seenByBoth()).toEqual([named, hidden()]);
  expect((await ourPage()).items).toMatchObject([{ applied: true }]);
  expect((await send('DELETE', path, its.world.candidate)).status).toBe(204);
  expect(await seenByBoth()).toEqual([hidden(), hidden()]);
});

test('who lets every recruiter know them is named until they take it back', async () => {
  expect(await seenByBoth()).toEqual([hidden(), hidden()]);
  await send('PATCH', '/v1/me', its.world.candidate, { contactVisible: true });
  expect(await seenByBoth()).toEqual([named, named]);
  await send('PATCH', '/v1/me', its.world.candidate, { contactVisible: false });
  expect(await seenByBoth()).toEqual([hidden(), hidden()]);
});

test('who is named is hidden as soon as the posting is reviewed blind, and named when that ends', async () => {
  const path = `/v1/postings/${ours}/blind-review`;
  await send('PATCH', '/v1/me', its.world.candidate, { contactVisible: true });
  expect(await seenByBoth()).toEqual([named, named]);
  const begun = await send('POST', path, its.world.recruiter, { hiddenUntil: 'interview' });
  expect(begun.status).toBe(204);
  expect(await seenByBoth()).toEqual([hidden(), named]);
  await send('POST', path, its.world.recruiter, { hiddenUntil: null });
  expect(await seenByBoth()).toEqual([named, named]);
  await send('PATCH', '/v1/me', its.world.candidate, { contactVisible: false });
});

test('a guest is told no name that a recruiter is told', async () => {
  await send('POST', `/v1/postings/${ours}/application`, its.world.candidate, { resumeId: resume });
  expect(seenOn(await ourPage())).toBe(named);
  const shared = await send('POST', `/v1/postings/${ours}/shares`, its.world.recruiter, { expiresInDays: 1 });
  const { token } = CreatedSharedLink.parse(await shared.json());
  const answer = await fetch(`${its.api.base}/v1/shared-list?token=${token}`);
  expect(await answer.text()).not.toMatch(/Jo|Example/);
});

test('a corrected resume is shown as it is corrected', async () => {
  expect((await ourPage()).items).toMatchObject([{ headline: 'Office Manager' }]);
  const fact = {
    section: 'positions',
    title: 'Practice Manager',
    employer: null,
    start: '2019-01',
    end: 'present',
    healthcare: true,
    management: true,
  };
  const correction = { action: 'change', factId: 'position-1', fact };
  const made = await send('POST', `/v1/resumes/${resume}/corrections`, its.world.candidate, correction);
  expect(made.status).toBe(201);
  expect((await ourPage()).items).toMatchObject([{ headline: 'Practice Manager' }]);
});

test('a resume that is read again is shown as it is read then', async () => {
  expect((await ourPage()).items).toMatchObject([{ headline: 'Office Manager' }]);
  const { matches, documents } = its.api.storage;
  const list = {
    start: await matches.startRanking(),
    matches: [{ postingId: ours, points: pointsOf(71.5) }],
  };
  await matches.replaceForResume({ resumeId: resume, run: 1, ...list });
  await documents.readAgain('other rules');
  const { positions } = resumeReading('Jo Example', 'Biller').profile;
  await readResume(its.api, resume, { run: 2, profile: { positions } });
  expect((await ourPage()).items).toMatchObject([{ headline: 'Biller' }]);
});

test('weights that a recruiter sets are those of the reasons', async () => {
  const weightOf = async () => (await ourPage()).items[0]?.match.requirements[0]?.weight;
  const before = await ourPage();
  const id = before.items[0]?.match.requirements[0]?.requirementId ?? '';
  const settings = { ...before.settings, weights: { [id]: 77 } };
  expect((await send('POST', `/v1/postings/${ours}/ranking`, its.world.recruiter, settings)).status).toBe(
    204,
  );
  expect((await ourPage()).weights.applied[id]).toBe(77);
  expect(await weightOf()).toBe(77);
});

test('a stage and a tag stand on the next page', async () => {
  await ourPage();
  const change = { stage: 'interview', tags: ['evenings'] };
  const path = `/v1/postings/${ours}/candidates/${resume}`;
  expect((await send('PATCH', path, its.world.recruiter, change)).status).toBe(200);
  expect((await ourPage()).items).toMatchObject([change]);
  expect((await theirPage()).items).toMatchObject([{ stage: 'new', tags: [] }]);
});

test('who removes the resume is on no page', async () => {
  expect([(await ourPage()).total, (await theirPage()).total]).toEqual([1, 1]);
  expect((await send('DELETE', `/v1/resumes/${resume}`, its.world.candidate)).status).toBe(204);
  for (const list of [await ourPage(), await theirPage()])
    expect(list).toMatchObject({ total: 0, items: [] });
});

test('another organisation is not shown a page that is kept', async () => {
  await ourPage();
  const answer = await send('GET', `/v1/postings/${ours}/matches`, its.world.otherRecruiter);
  expect(answer.status).toBe(404);
});

test('who asks after a change is shown it, however many were asking meanwhile', async () => {
  const path = `/v1/postings/${ours}/candidates/${resume}`;
  for (const stage of ['contacted', 'interview', 'offer']) {
    const asking = Array.from({ length: 20 }, ourPage);
    expect((await send('PATCH', path, its.world.recruiter, { stage })).status).toBe(200);
    expect((await ourPage()).items).toMatchObject([{ stage }]);
    await Promise.all(asking);
  }
});

test('of those who ask at once, each is in the log, and who may not see the list is refused', async () => {
  const { recruiter, colleague, otherRecruiter } = its.world;
  const askers = [recruiter, colleague, otherRecruiter].flatMap((who) =>
    Array.from({ length: 10 }, () => who),
  );
  const ask = async (who: TestUser) => (await send('GET', `/v1/postings/${ours}/matches`, who)).status;
  const answered = await Promise.all(askers.map(ask));
  expect(answered).toEqual(askers.map((who) => (who === otherRecruiter ? 404 : 200)));
  const { items } = await its.api.storage.audit.list({
    organisationId: recruiter.organisationId,
    person: resume,
    action: 'listCandidates',
    limit: 100,
    after: null,
  });
  const timesOf = ({ userId }: TestUser) => items.filter(({ actorId }) => actorId === userId).length;
  expect([recruiter, colleague, otherRecruiter].map(timesOf)).toEqual([10, 10, 0]);
});
