import { Contest, ContestList } from '@omm/contracts';
import { expect, test } from 'vitest';
import { readResume } from '../../testing/pretend-worker.ts';
import { postJson, type TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();

const list = async ({ cookie }: TestUser, query = '') =>
  ContestList.parse(
    await (await fetch(`${its.api.base}/v1/contests?${query}`, { headers: { cookie } })).json(),
  );
const contest = (resumeId: string, body: object, { cookie }: TestUser) =>
  postJson(`${its.api.base}/v1/resumes/${resumeId}/contests`, body, { cookie });
const answer = (id: string, { cookie }: TestUser) =>
  postJson(
    `${its.api.base}/v1/contests/${id}/answer`,
    { outcome: 'agreed', answer: 'So it is.' },
    { cookie },
  );

test('goes to the inbox of who can see the resume, and its answer to the candidate', async () => {
  const id = await its.world.contest();
  const inbox = await list(its.world.recruiter, 'unanswered=true');
  expect(inbox.items).toMatchObject([
    { id, fact: '/positions/0/title', contested: 'Office Manager', words: 'I was the manager.', answers: [] },
  ]);
  expect((await list(its.world.otherRecruiter)).items).toEqual([]);
  expect((await list(its.world.otherCandidate)).items).toEqual([]);
  expect((await answer(id, its.world.otherRecruiter)).status).toBe(404);
  expect((await answer(id, its.world.viewer)).status).toBe(403);
  expect((await answer(id, its.world.colleague)).status).toBe(204);
  expect((await answer(id, its.world.recruiter)).status).toBe(409);
  expect((await list(its.world.recruiter, 'unanswered=true')).items).toEqual([]);
  const [told] = (await list(its.world.candidate)).items;
  expect(told?.answers).toMatchObject([{ organisation: 'Lakeside', outcome: 'agreed', answer: 'So it is.' }]);
});

test('a name in its words is not shown to who may not know it', async () => {
  const id = await its.world.ownResume();
  await readResume(its.api, id);
  const body = { fact: '/positions/0', words: 'Jo Example here: write to jo@people.example' };
  const made = await contest(id, body, its.world.candidate);
  expect(made.status).toBe(201);
  expect(Contest.parse(await made.json()).words).toBe(body.words);
  await its.world.showTo(id);
  const shown = (await list(its.world.recruiter)).items.find(({ resumeId }) => resumeId === id);
  expect(shown?.words).toBe('[name] here: write to [email]');
  expect(JSON.stringify(shown)).not.toContain('Jo Example');
});

test('is about something that stands in an own profile', async () => {
  const id = await its.world.ownResume();
  const body = { fact: '/positions/0/title', words: 'No.' };
  expect((await contest(id, body, its.world.candidate)).status).toBe(404);
  await readResume(its.api, id);
  expect((await contest(id, { ...body, fact: '/positions/7' }, its.world.candidate)).status).toBe(404);
  expect((await contest(id, { ...body, fact: 'positions' }, its.world.candidate)).status).toBe(400);
  expect((await contest(id, { ...body, words: ' ' }, its.world.candidate)).status).toBe(400);
  expect((await contest(id, body, its.world.otherCandidate)).status).toBe(404);
  expect((await contest(id, body, its.world.candidate)).status).toBe(201);
});

test('goes with its resume', async () => {
  const id = await its.world.ownResume();
  await readResume(its.api, id);
  await contest(id, { fact: '/positions/0', words: 'No.' }, its.world.candidate);
  await its.api.storage.documents.remove(id);
  expect((await list(its.world.candidate)).items.every(({ resumeId }) => resumeId !== id)).toBe(true);
});
