import { CandidateMatches, Problem, suggestedRanking } from '@omm/contracts';
import { expect, test } from 'vitest';
import { postJson } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();

const setRanking = (id: string, body: object) =>
  postJson(`${its.api.base}/v1/postings/${id}/ranking`, body, { cookie: its.world.recruiter.cookie });
const listOf = async (id: string) => {
  const headers = { cookie: its.world.recruiter.cookie };
  return CandidateMatches.parse(
    await (await fetch(`${its.api.base}/v1/postings/${id}/matches`, { headers })).json(),
  );
};

test('a list tells the suggested and the applied weights, and is stale until it is ranked by them', async () => {
  const { posting } = await its.world.ranked();
  const before = await listOf(posting);
  expect(before).toMatchObject({ stale: false, settings: suggestedRanking });
  expect(before.weights.applied).toEqual(before.weights.suggested);
  const settings = { ...suggestedRanking, weights: { 'language-1': 42 } };
  expect((await setRanking(posting, settings)).status).toBe(204);
  const after = await listOf(posting);
  expect(after).toMatchObject({ stale: true, settings });
  expect(after.weights).toEqual({
    suggested: before.weights.suggested,
    applied: { ...before.weights.applied, 'language-1': 42 },
  });
  expect(after.items[0]?.match.weights).toEqual(after.weights);
});

test.each([
  ['a weight of what is not asked for', { weights: { 'language-9': 1 } }],
  ['a must of the work itself', { musts: { role: true } }],
  ['a weight below nothing', { weights: { 'language-1': -1 } }],
  ['a filter that is not known', { only: { ...suggestedRanking.only, names: ['Jo'] } }],
])('%s is refused', async (_what, wrong) => {
  const { posting } = await its.world.ranked();
  const answer = await setRanking(posting, { ...suggestedRanking, ...wrong });
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).code).toBe('INVALID_REQUEST');
});
