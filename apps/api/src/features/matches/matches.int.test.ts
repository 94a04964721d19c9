import {
  CandidateExport,
  CandidateMatches,
  type CandidateProfile,
  type Match,
  PostingMatches,
  ResumeDetail,
} from '@omm/contracts';
import { postingReading, resumeReading } from '@omm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { signedIn, startTestApi, type TestApi, type TestUser } from '../../testing/start-test-api.ts';

let api: TestApi;
let recruiter: TestUser;
let candidate: TestUser;
const ids = { posting: '', pool: '', upload: '' };

const file = { filename: 'Jo-Example.txt', mediaType: 'text/plain', bytes: Buffer.from('x') };

const evidence = { span: { start: 0, end: 2, text: 'Jo' }, ruleId: 'test', certainty: 'stated' } as const;
const { positions } = resumeReading('Jo Example', 'Office Manager').profile;
const knownToTheFilters: Partial<CandidateProfile> = {
  languages: [{ code: 'es', level: null, evidence }],
  credentials: [
    { id: 'cmm', status: 'held', evidence },
    { id: 'cmpe', status: 'expired', evidence },
  ],
  positions: positions.map((position) => ({ ...position, setting: 'dental-practice' })),
};

beforeAll(async () => {
  api = await startTestApi();
  recruiter = await signedIn(api, 'recruiter', 'Lakeside');
  candidate = await signedIn(api, 'candidate');
  const { organisationId } = recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const own = { ...file, createdBy: recruiter.userId, organisationId };
  const posting = await api.storage.postings.create({ ...own, title: 'Office Manager' });
  const upload = await api.storage.resumes.create(own);
  const pool = await api.storage.resumes.create({
    ...file,
    createdBy: candidate.userId,
    organisationId: null,
  });
  await readResume(api, upload, { profile: knownToTheFilters });
  await readResume(api, pool);
  await readPosting(api, posting, postingReading('Office Manager'));
  await rankPosting(api, posting, [upload, pool]);
  Object.assign(ids, { posting, pool, upload });
});
afterAll(() => api.stop());

const get = async (path: string, { cookie }: TestUser) =>
  (await fetch(`${api.base}${path}`, { headers: { cookie } })).json();

test('a recruiter sees the names of own uploads, and of the pool none', async () => {
  const list = CandidateMatches.parse(await get(`/v1/postings/${ids.posting}/matches`, recruiter));
  expect(list.total).toBe(2);
  const labels = Object.fromEntries(list.items.map((item) => [item.resumeId, item.label]));
  expect(labels[ids.upload]).toBe('Jo Example');
  expect(labels[ids.pool]).toBe(`Candidate ${ids.pool.slice(-4).toUpperCase()}`);
});

test('a limit shortens the list, not the total', async () => {
  const list = CandidateMatches.parse(await get(`/v1/postings/${ids.posting}/matches?limit=1`, recruiter));
  expect([list.items.length, list.total]).toEqual([1, 2]);
});

test('a list goes on behind the last row of the page before, and ends where the whole list does', async () => {
  const at = async (query: string) =>
    CandidateMatches.parse(await get(`/v1/postings/${ids.posting}/matches?${query}`, recruiter));
  const whole = await at('limit=2');
  expect(whole.next).toBeNull();
  const first = await at('limit=1');
  const second = await at(`limit=1&after=${first.next}`);
  expect([...first.items, ...second.items]).toEqual(whole.items);
  expect([first.total, second.total, second.next]).toEqual([2, 2, null]);
  for (const query of ['after=nothing', `after=${first.next}A`, 'offset=1']) {
    const answer = await get(`/v1/postings/${ids.posting}/matches?${query}`, recruiter);
    expect(answer).toMatchObject({ code: 'INVALID_REQUEST' });
  }
});

test('a list of jobs goes on the same way, and not at another’s place', async () => {
  const { organisationId } = recruiter;
  if (!organisationId) throw new Error('The recruiter has no organisation.');
  const more = await Promise.all(
    ['Billing Manager', 'Office Manager'].map(async (title) => {
      const owned = { ...file, createdBy: recruiter.userId, organisationId };
      const id = await api.storage.postings.create({ ...owned, title });
      await readPosting(api, id, postingReading(title));
      await rankPosting(api, id, []);
      return id;
    }),
  );
  const at = async (query: string) =>
    PostingMatches.parse(await get(`/v1/resumes/${ids.pool}/matches?${query}`, candidate));
  const whole = await at('limit=100');
  expect([whole.total, whole.next]).toEqual([3, null]);
  const first = await at('limit=1');
  const rest = await at(`limit=2&after=${first.next}`);
  expect([...first.items, ...rest.items]).toEqual(whole.items);
  const upload = await get(`/v1/resumes/${ids.upload}/matches?after=${first.next}`, recruiter);
  expect(upload).toMatchObject({ code: 'INVALID_REQUEST' });
  await Promise.all(more.map((id) => api.storage.documents.remove(id)));
});

test.each([
  ['minScore=71.5', 2],
  ['minScore=72', 0],
  ['verdict=partial', 2],
  ['verdict=strong', 0],
  ['language=es', 1],
  ['language=fr', 0],
  ['credential=cmm', 1],
  ['credential=cmpe', 0],
  ['setting=dental-practice', 1],
  ['setting=hospital', 0],
  ['language=es&verdict=partial&minScore=50', 1],
])('a list is shown as far as %s lets it through', async (filter, count) => {
  const list = CandidateMatches.parse(await get(`/v1/postings/${ids.posting}/matches?${filter}`, recruiter));
  expect([list.total, list.items.length]).toEqual([count, count]);
});

test.each(['credential', 'tag'])(
  'a %s with a character that no database text holds is refused',
  async (name) => {
    const answer = await get(`/v1/postings/${ids.posting}/matches?${name}=%00`, recruiter);
    expect(answer).toMatchObject({ status: 400 });
  },
);

test('a cursor is good for the filters that it was made with', async () => {
  const path = `/v1/postings/${ids.posting}/matches?limit=1`;
  const { next } = CandidateMatches.parse(await get(path, recruiter));
  expect(await get(`${path}&after=${next}&minScore=1`, recruiter)).toMatchObject({ status: 400 });
});

test('a list says how many were ranked, and is stale where other rules have ranked or read', async () => {
  const list = async () =>
    CandidateMatches.parse(await get(`/v1/postings/${ids.posting}/matches`, recruiter));
  expect(await list()).toMatchObject({ total: 2, ranked: 2, stale: false });
  const late = await api.storage.resumes.create({
    ...file,
    createdBy: candidate.userId,
    organisationId: null,
  });
  await readResume(api, late, { version: 'an older ruleset' });
  expect(await list()).toMatchObject({ stale: true });
  await api.storage.documents.remove(late);
  expect(await list()).toMatchObject({ stale: false });
});

test('a resume of the pool shows a recruiter its profile, but neither contact, text nor filename', async () => {
  const answer = await get(`/v1/resumes/${ids.pool}`, recruiter);
  const detail = ResumeDetail.parse(answer);
  expect(detail.reading?.profile.asOf).toBe('2026-01-01');
  expect(JSON.stringify(answer)).not.toMatch(/Jo|Example|people\.example/);
});

test('a quote that holds the line above the job names nobody of the pool to a recruiter', async () => {
  const paths = [`/v1/postings/${ids.posting}/matches`, `/v1/resumes/${ids.pool}/matches`];
  const [candidates, jobs] = await Promise.all(paths.map((path) => get(path, recruiter)));
  const ofPool = CandidateMatches.parse(candidates).items.find(({ resumeId }) => resumeId === ids.pool);
  expect(quotesOf(ofPool)).toEqual(['[name]\n[email]\nOffice Manager']);
  expect(quotesOf(PostingMatches.parse(jobs).items[0])).toEqual(['[name]\n[email]\nOffice Manager']);
  const own = PostingMatches.parse(await get(`/v1/resumes/${ids.pool}/matches`, candidate));
  expect(quotesOf(own.items[0])).toEqual(['Jo Example\njo@people.example\nOffice Manager']);
});

const quotesOf = (item: { match: Match } | undefined) =>
  item?.match.requirements.flatMap(({ resumeSpan }) => (resumeSpan ? [resumeSpan.text] : []));

test('its owner sees all of it', async () => {
  const detail = ResumeDetail.parse(await get(`/v1/resumes/${ids.pool}`, candidate));
  expect(detail.text).toContain('jo@people.example');
  expect(detail).toMatchObject({ label: 'Jo Example', filename: 'Jo-Example.txt' });
});

test('a candidate sees the open jobs and who offers them', async () => {
  const list = PostingMatches.parse(await get(`/v1/resumes/${ids.pool}/matches`, candidate));
  const seen = list.items.map(({ postingId, title, organisation }) => ({ postingId, title, organisation }));
  expect(seen).toEqual([{ postingId: ids.posting, title: 'Office Manager', organisation: 'Lakeside' }]);
});

test('a recruiter may not remove a resume of the pool that the posting ranks', async () => {
  expect(await get(`/v1/resumes/${ids.pool}`, recruiter)).toMatchObject({ own: false });
  const answer = await fetch(`${api.base}/v1/resumes/${ids.pool}`, {
    method: 'DELETE',
    headers: { cookie: recruiter.cookie },
  });
  expect(answer.status).toBe(403);
});

test('another organisation sees neither the posting nor the people it ranks', async () => {
  const stranger = await signedIn(api, 'stranger', 'Hillside');
  for (const path of [
    `/v1/postings/${ids.posting}/matches`,
    `/v1/resumes/${ids.pool}`,
    `/v1/resumes/${ids.upload}`,
  ]) {
    expect(await get(path, stranger)).toMatchObject({ status: 404 });
  }
});

test('the whole list is exported, whatever its pages, and of the pool without names', async () => {
  const whole = CandidateExport.parse(await get(`/v1/postings/${ids.posting}/matches.json`, recruiter));
  const list = CandidateMatches.parse(await get(`/v1/postings/${ids.posting}/matches?limit=100`, recruiter));
  expect(whole.items).toEqual(list.items);
  const answer = await fetch(`${api.base}/v1/postings/${ids.posting}/matches.csv`, {
    headers: { cookie: recruiter.cookie },
  });
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="candidates.csv"');
  const lines = (await answer.text()).trim().split('\r\n');
  expect(lines).toHaveLength(1 + list.items.length);
  expect(lines.filter((line) => line.includes('Jo Example'))).toHaveLength(1);
});
