import { AdverseImpactReport, operations, SelfIdentification } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { postJson, type TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();

const own = '/v1/me/self-identification';
const get = (path: string, { cookie }: Pick<TestUser, 'cookie'>) =>
  fetch(`${its.api.base}${path}`, { headers: { cookie } });
const say = (body: object, { cookie }: TestUser) => postJson(`${its.api.base}${own}`, body, { cookie });
const change = (path: string, body: object, { cookie }: TestUser) =>
  fetch(its.api.base + path, {
    method: 'PATCH',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
const said = async (who: TestUser) => SelfIdentification.parse(await (await get(own, who)).json());
const report = async (query = '') =>
  AdverseImpactReport.parse(await (await get(`/v1/adverse-impact?${query}`, its.world.admin)).json());

test('is said, changed and taken back by the candidate', async () => {
  const nothing = { sex: null, raceEthnicity: null };
  expect(await said(its.world.candidate)).toEqual(nothing);
  expect((await say({ sex: 'female', raceEthnicity: 'asian' }, its.world.candidate)).status).toBe(204);
  expect((await say({ sex: 'female', raceEthnicity: null }, its.world.candidate)).status).toBe(204);
  expect(await said(its.world.candidate)).toEqual({ sex: 'female', raceEthnicity: null });
  expect(await said(its.world.otherCandidate)).toEqual(nothing);
  expect((await say(nothing, its.world.candidate)).status).toBe(204);
  expect(await said(its.world.candidate)).toEqual(nothing);
  expect((await say({ sex: 'other', raceEthnicity: null }, its.world.candidate)).status).toBe(400);
});

test('counts the candidates on lists, who was moved forward, and nobody’s name', async () => {
  await say({ sex: 'female', raceEthnicity: 'asian' }, its.world.candidate);
  const mine = await its.world.ownResume();
  const theirs = await its.api.storage.resumes.create({
    organisationId: null,
    createdBy: its.world.otherCandidate.userId,
    filename: null,
    mediaType: 'text/plain',
    bytes: Buffer.from('b'),
  });
  const posting = await its.world.posting();
  for (const id of [mine, theirs]) await readResume(its.api, id);
  await readPosting(its.api, posting, postingReading('Office Manager'));
  await rankPosting(its.api, posting, [mine, theirs]);
  const { organisationId } = its.world.recruiter;
  const before = await report(`organisation=${organisationId}`);
  expect(before).toMatchObject({ individuals: 2, medianScore: 71.5 });
  expect(before.selection.sex).toMatchObject({
    unknown: 1,
    rows: [{ individuals: 0 }, { individuals: 1, passed: 0, rate: 0 }],
  });

  const path = operations.changeCandidacy.path.replace(':id', posting).replace(':resumeId', mine);
  for (const body of [{ stage: 'interview' }, { stage: 'rejected', reason: 'Filled.' }])
    expect((await change(path, body, its.world.recruiter)).status).toBe(200);
  const after = await report(`organisation=${organisationId}`);
  expect(after.selection.intersection.rows.filter(({ passed }) => passed > 0)).toMatchObject([
    { sex: 'female', raceEthnicity: 'asian', individuals: 1, passed: 1, impactRatio: 1 },
  ]);
  expect((await report(`organisation=${its.world.otherRecruiter.organisationId}`)).individuals).toBe(0);
  expect((await report('to=2020-01-01T00:00:00Z')).individuals).toBe(0);
});

test('goes into a spreadsheet, a line a category', async () => {
  const answer = await get('/v1/adverse-impact.csv', its.world.admin);
  const rows: unknown[] = parse(await answer.text(), { columns: true, bom: true });
  expect(rows).toHaveLength(2 * (2 + 7 + 14 + 3));
  expect(rows).toContainEqual(
    expect.objectContaining({ measure: 'selection', table: 'sex', sex: 'female', individuals: '1' }),
  );
});

test('neither a recruiter nor an owner reads it', async () => {
  expect((await get('/v1/adverse-impact', its.world.recruiter)).status).toBe(403);
  expect((await get(own, its.world.recruiter)).status).toBe(403);
});
