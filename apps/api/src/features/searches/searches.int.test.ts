import { type PostingId, type ResumeId, SavedSearch, SavedSearchList, SearchResults } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { postJson, type TestUser } from '../../testing/start-test-api.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
let postings: PostingId[];
let people: ResumeId[];

beforeAll(async () => {
  const { world, api } = its;
  people = [await world.upload(), await world.ownResume(), await world.upload()];
  for (const id of people) await readResume(api, id);
  postings = [await world.posting(), await world.posting()];
  for (const id of postings) {
    await readPosting(api, id, postingReading('Office Manager'));
    await rankPosting(api, id, people);
  }
  const [postingId, resumeId] = [postings[0], people[0]];
  if (!postingId || !resumeId) throw new Error('Nothing was made.');
  const byId = world.recruiter.userId;
  await api.storage.candidacies.change(
    { postingId, resumeId },
    { kind: 'everyone' },
    { stage: 'offer', byId },
  );
});

const send = (method: string, path: string, { cookie }: TestUser, body?: object): Promise<Response> =>
  fetch(its.api.base + path, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

async function save(body: object, user = its.world.recruiter): Promise<SavedSearch> {
  const answer = await postJson(`${its.api.base}/v1/searches`, body, { cookie: user.cookie });
  expect(answer.status).toBe(201);
  return SavedSearch.parse(await answer.json());
}
const run = async ({ id }: SavedSearch, query = '', user = its.world.recruiter) =>
  SearchResults.parse(await (await send('GET', `/v1/searches/${id}/matches${query}`, user)).json());
const namesSeenBy = async (user: TestUser) =>
  SavedSearchList.parse(await (await send('GET', '/v1/searches', user)).json()).items.map(({ name }) => name);

test('finds on one posting, or on all that are open, whom its filters leave', async () => {
  const [postingId] = postings;
  const one = await run(await save({ name: 'One', postingId }));
  expect(one.items.map(({ resumeId }) => resumeId).sort()).toEqual([...people].sort());
  expect(await run(await save({ name: 'All' }))).toMatchObject({ items: { length: 6 } });
  const offered = await run(await save({ name: 'Offered', filters: { stage: 'offer' } }));
  expect(offered.items).toMatchObject([{ postingId, resumeId: people[0], title: 'Office Manager' }]);
});

test('names nobody whom the organisation may not know', async () => {
  const { items } = await run(await save({ name: 'Labels', postingId: postings[1] }));
  const labels = Object.fromEntries(items.map(({ resumeId, label }) => [resumeId, label]));
  const [upload = '', stranger = ''] = people;
  expect([labels[upload], labels[stranger]]).toEqual([
    'Jo Example',
    `Candidate ${stranger.slice(-4).toUpperCase()}`,
  ]);
});

test.each(['best', 'newest'] as const)('goes on in pages, the %s first', async (sort) => {
  const search = await save({ name: sort, sort });
  const whole = await run(search);
  const pages = [await run(search, '?limit=4')];
  pages.push(await run(search, `?limit=4&after=${pages[0]?.next}`));
  expect(pages.flatMap(({ items }) => items)).toEqual(whole.items);
  expect(pages.map(({ next }) => next === null)).toEqual([false, true]);
  if (sort === 'newest') expect(whole.items[0]?.resumeId).toBe(people[2]);
});

test('is its maker’s, or where it is shared the colleagues’, and never another organisation’s', async () => {
  const { recruiter, colleague, viewer, otherRecruiter } = its.world;
  const mine = await save({ name: 'Mine' });
  expect(await namesSeenBy(recruiter)).toContain('Mine');
  for (const user of [colleague, viewer, otherRecruiter]) {
    expect(await namesSeenBy(user)).not.toContain('Mine');
    expect((await send('GET', `/v1/searches/${mine.id}/matches`, user)).status).toBe(404);
  }
  expect((await send('PATCH', `/v1/searches/${mine.id}`, colleague, { shared: true })).status).toBe(404);
  await send('PATCH', `/v1/searches/${mine.id}`, recruiter, { shared: true });
  expect(await namesSeenBy(viewer)).toContain('Mine');
  const changed = await send('PATCH', `/v1/searches/${mine.id}`, colleague, { name: 'Ours', sort: 'newest' });
  expect(SavedSearch.parse(await changed.json())).toEqual({
    ...mine,
    name: 'Ours',
    sort: 'newest',
    shared: true,
  });
  expect((await send('DELETE', `/v1/searches/${mine.id}`, otherRecruiter)).status).toBe(404);
  expect((await send('DELETE', `/v1/searches/${mine.id}`, colleague)).status).toBe(204);
  expect(await namesSeenBy(recruiter)).not.toContain('Ours');
});

test.each([
  ['a posting that is another’s', { postingId: '00000000-0000-4000-8000-000000000000' }, 404],
  ['a name that no database text holds', { name: '\0' }, 400],
  ['a weight of what no database text holds', { ranking: { weights: { '\0': 1 } } }, 400],
])('%s is refused', async (_what, body, status) => {
  const sent = { name: 'x', ...body };
  const answer = await postJson(`${its.api.base}/v1/searches`, sent, { cookie: its.world.recruiter.cookie });
  expect(answer.status).toBe(status);
});

test('a person has a hundred searches and no more', async () => {
  const { organisationId, userId } = its.world.colleague;
  if (!organisationId) throw new Error('The colleague has no organisation.');
  const search = {
    name: 'x',
    postingId: null,
    filters: {},
    ranking: null,
    sort: 'best',
    shared: false,
  } as const;
  const made = await Promise.all(
    Array.from({ length: 101 }, () =>
      its.api.storage.savedSearches.create(search, { organisationId, userId }),
    ),
  );
  expect(made.filter((one) => one === null)).toHaveLength(1);
});
