import { Contest, ContestList } from '@omm/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readResume } from '../../testing/pretend-worker.ts';
import { postJson, startTestApi, type TestApi, type TestUser } from '../../testing/start-test-api.ts';
import { makeWorld, type World, worldTimeout } from '../../testing/world.ts';

let api: TestApi;
let world: World;
beforeAll(async () => {
  api = await startTestApi();
  world = await makeWorld(api);
}, worldTimeout);
afterAll(() => api.stop());

const list = async ({ cookie }: TestUser, query = '') =>
  ContestList.parse(await (await fetch(`${api.base}/v1/contests?${query}`, { headers: { cookie } })).json());
const contest = (resumeId: string, body: object, { cookie }: TestUser) =>
  postJson(`${api.base}/v1/resumes/${resumeId}/contests`, body, { cookie });
const answer = (id: string, { cookie }: TestUser) =>
  postJson(`${api.base}/v1/contests/${id}/answer`, { outcome: 'agreed', answer: 'So it is.' }, { cookie });

test('goes to the inbox of who can see the resume, and its answer to the candidate', async () => {
  const id = await world.contest();
  const inbox = await list(world.recruiter, 'unanswered=true');
  expect(inbox.items).toMatchObject([
    { id, fact: '/positions/0/title', contested: 'Office Manager', words: 'I was the manager.', answers: [] },
  ]);
  expect((await list(world.otherRecruiter)).items).toEqual([]);
  expect((await list(world.otherCandidate)).items).toEqual([]);
  expect((await answer(id, world.otherRecruiter)).status).toBe(404);
  expect((await answer(id, world.viewer)).status).toBe(403);
  expect((await answer(id, world.colleague)).status).toBe(204);
  expect((await answer(id, world.recruiter)).status).toBe(409);
  expect((await list(world.recruiter, 'unanswered=true')).items).toEqual([]);
  const [told] = (await list(world.candidate)).items;
  expect(told?.answers).toMatchObject([{ organisation: 'Lakeside', outcome: 'agreed', answer: 'So it is.' }]);
});

test('a name in its words is not shown to who may not know it', async () => {
  const id = await world.ownResume();
  await readResume(api, id);
  const body = { fact: '/positions/0', words: 'Jo Example here: write to jo@people.example' };
  const made = await contest(id, body, world.candidate);
  expect(made.status).toBe(201);
  expect(Contest.parse(await made.json()).words).toBe(body.words);
  await world.showTo(id);
  const shown = (await list(world.recruiter)).items.find(({ resumeId }) => resumeId === id);
  expect(shown?.words).toBe('[name] here: write to [email]');
  expect(JSON.stringify(shown)).not.toContain('Jo Example');
});

test('is about something that stands in an own profile', async () => {
  const id = await world.ownResume();
  const body = { fact: '/positions/0/title', words: 'No.' };
  expect((await contest(id, body, world.candidate)).status).toBe(404);
  await readResume(api, id);
  expect((await contest(id, { ...body, fact: '/positions/7' }, world.candidate)).status).toBe(404);
  expect((await contest(id, { ...body, fact: 'positions' }, world.candidate)).status).toBe(400);
  expect((await contest(id, { ...body, words: ' ' }, world.candidate)).status).toBe(400);
  expect((await contest(id, body, world.otherCandidate)).status).toBe(404);
  expect((await contest(id, body, world.candidate)).status).toBe(201);
});

test('goes with its resume', async () => {
  const id = await world.ownResume();
  await readResume(api, id);
  await contest(id, { fact: '/positions/0', words: 'No.' }, world.candidate);
  await api.storage.documents.remove(id);
  expect((await list(world.candidate)).items.every(({ resumeId }) => resumeId !== id)).toBe(true);
});
