import {
  CandidateMatches,
  PostingCorrection,
  PostingCorrectionList,
  PostingDetail,
  type PostingId,
  Problem,
} from '@omm/contracts';
import { expect, test } from 'vitest';
import { postJson } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();

const address = (id: PostingId, path = '') => `${its.api.base}/v1/postings/${id}${path}`;
const correct = (id: PostingId, body: object, headers: Record<string, string> = {}) =>
  postJson(address(id, '/corrections'), body, { cookie: its.world.recruiter.cookie, ...headers });
const get = async (id: PostingId, path = '') =>
  (await fetch(address(id, path), { headers: { cookie: its.world.recruiter.cookie } })).json();
const history = async (id: PostingId) => PostingCorrectionList.parse(await get(id, '/corrections')).items;
const languagesOf = async (id: PostingId) => PostingDetail.parse(await get(id)).reading?.summary.languages;

const preferred = {
  action: 'change',
  requirementId: 'language-1',
  requirement: { kind: 'language', necessity: 'preferred', value: { code: 'es', level: 'fluent' } },
};

test('a correction is in the reading at once, in the history with its maker, and can be taken back', async () => {
  const { posting } = await its.world.ranked();
  const answer = await correct(posting, preferred);
  expect(answer.status).toBe(201);
  const { id, ...made } = PostingCorrection.parse(await answer.json());
  expect(made).toMatchObject({ applies: true, undone: false, change: { action: 'change' } });
  expect(await languagesOf(posting)).toEqual([{ code: 'es', necessity: 'preferred' }]);
  expect(await history(posting)).toMatchObject([{ id, by: made.by, change: made.change }]);
  expect(made.by).toBeTruthy();
  expect((await correct(posting, { action: 'undo', correctionId: id })).status).toBe(201);
  expect(await languagesOf(posting)).toEqual([{ code: 'es', necessity: 'required' }]);
  expect(await history(posting)).toMatchObject([
    { change: { action: 'undo', correctionId: id }, undone: false },
    { id, undone: true },
  ]);
});

test('the list is stale until it is ranked anew, and its ranking is promised', async () => {
  const { posting } = await its.world.ranked();
  const list = async () => CandidateMatches.parse(await get(posting, '/matches'));
  expect(await list()).toMatchObject({ stale: false, rankedAt: expect.any(String) });
  await correct(posting, preferred);
  expect(await list()).toMatchObject({ stale: true });
  const promised: string[] = [];
  await its.api.storage.outbox.relay(async ({ job, of, run }) => {
    promised.push(`${job} ${of} ${run}`);
  }, 1_000);
  expect(promised).toContain(`rank-posting ${posting} 2`);
});

test('a requirement is added by the words that ask for it', async () => {
  const { posting } = await its.world.ranked();
  const french = { kind: 'language', necessity: 'required', value: { code: 'fr', level: null } };
  expect((await correct(posting, { action: 'add', start: 9, end: 14, requirement: french })).status).toBe(
    201,
  );
  expect(await languagesOf(posting)).toContainEqual({ code: 'fr', necessity: 'required' });
});

test.each([
  ['a requirement that is not there', { action: 'remove', requirementId: 'language-9' }],
  [
    'a correction that is not there',
    { action: 'undo', correctionId: '00000000-0000-4000-8000-000000000000' },
  ],
  ['no words', { ...preferred, action: 'add', requirementId: undefined, start: 900, end: 901 }],
  ['words that no database holds', { ...preferred, requirementId: 'a\0b' }],
  [
    'years beyond a life',
    {
      ...preferred,
      requirement: { kind: 'experience-in-lieu', necessity: 'required', value: { years: 99 } },
    },
  ],
])('%s is refused', async (_what, body) => {
  const { posting } = await its.world.ranked();
  const answer = await correct(posting, body);
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).code).toBe('INVALID_REQUEST');
});

test('who has read another state of the posting does not correct this one', async () => {
  const { posting } = await its.world.ranked();
  const tag = (
    await fetch(address(posting), { headers: { cookie: its.world.recruiter.cookie } })
  ).headers.get('etag');
  expect((await correct(posting, preferred, { 'if-match': tag ?? '' })).status).toBe(201);
  expect((await correct(posting, preferred, { 'if-match': tag ?? '' })).status).toBe(412);
});
