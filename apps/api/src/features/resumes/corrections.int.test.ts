import { ResumeCorrection, ResumeCorrectionList, ResumeDetail, type ResumeId } from '@omm/contracts';
import { expect, test } from 'vitest';
import { readResume } from '../../testing/pretend-worker.ts';
import { postJson, type TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
let resume: ResumeId;

const address = (id: string, path = '') => `${its.api.base}/v1/resumes/${id}${path}`;
const correct = (who: TestUser, body: object, id: string = resume) =>
  postJson(address(id, '/corrections'), body, { cookie: who.cookie });
const get = async (who: TestUser, path = '') =>
  (await fetch(address(resume, path), { headers: { cookie: who.cookie } })).json();

const nurse = {
  action: 'change',
  factId: 'position-1',
  fact: {
    section: 'positions',
    title: 'Practice Manager',
    employer: 'Elm Clinic',
    start: '2019-01',
    end: 'present',
    healthcare: true,
    management: true,
  },
};

test('a candidate corrects a job; it is ranked anew and can be taken back', async () => {
  resume = await its.world.ownResume();
  await readResume(its.api, resume);
  const answer = await correct(its.world.candidate, nurse);
  expect(answer.status).toBe(201);
  const { id } = ResumeCorrection.parse(await answer.json());
  const job = async () => ResumeDetail.parse(await get(its.world.candidate)).reading?.profile.positions[0];
  expect(await job()).toMatchObject({ title: 'Practice Manager', start: '2019-01', months: 84 });
  const promised: string[] = [];
  await its.api.storage.outbox.relay(async (entry) => {
    promised.push(`${entry.job} ${entry.of} ${entry.run}`);
  }, 1_000);
  expect(promised).toContain(`rank-resume ${resume} 2`);

  expect((await correct(its.world.candidate, { action: 'undo', correctionId: id })).status).toBe(201);
  expect(await job()).toMatchObject({ title: 'Office Manager' });
  const { items } = ResumeCorrectionList.parse(await get(its.world.candidate, '/corrections'));
  expect(items).toMatchObject([
    { change: { action: 'undo' } },
    { id, undone: true, applies: true, change: { action: 'change', fact: nurse.fact } },
  ]);
});

test('it stands when the resume is read again', async () => {
  await correct(its.world.candidate, nurse);
  const { matches, documents, resumes } = its.api.storage;
  await matches.replaceForResume({
    resumeId: resume,
    run: 4,
    start: await matches.startRanking(),
    matches: [],
  });
  expect(await documents.readAgain('rules of tomorrow')).toBe(1);
  await readResume(its.api, resume, { run: 5 });
  const reading = (await resumes.get(resume, { kind: 'everyone' }))?.reading;
  expect(reading?.profile.positions[0]).toMatchObject({ title: 'Practice Manager', start: '2019-01' });
  expect((await resumes.corrections(resume)).at(-1)).toMatchObject({ applies: true });
});

test.each([
  ['a fact that is not there', 400, { ...nurse, factId: 'position-9' }],
  [
    'a correction that is not there',
    400,
    { action: 'undo', correctionId: '00000000-0000-4000-8000-000000000000' },
  ],
  ['half a date', 400, { ...nurse, fact: { ...nurse.fact, start: '2019-1' } }],
  ['words that no database holds', 400, { ...nurse, fact: { ...nurse.fact, title: 'a\0b' } }],
])('%s is refused', async (_what, status, body) => {
  expect((await correct(its.world.candidate, body)).status).toBe(status);
});

test('nobody corrects what is another’s', async () => {
  expect((await correct(its.world.otherCandidate, nurse)).status).toBe(404);
  expect((await correct(its.world.recruiter, nurse)).status).toBe(404);
});
