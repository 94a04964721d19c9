import {
  BulkSubmitted,
  JobPostingJsonLd,
  PostingDetail,
  PostingId,
  PostingList,
  Problem,
  Submitted,
} from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rankPosting, readPosting } from '../../testing/pretend-worker.ts';
import {
  postFile,
  postJson,
  signedIn,
  startTestApi,
  type TestApi,
  type TestUser,
} from '../../testing/start-test-api.ts';

let api: TestApi;
let recruiter: TestUser;
beforeAll(async () => {
  api = await startTestApi();
  recruiter = await signedIn(api, 'recruiter', 'Lakeside');
});
afterAll(() => api.stop());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  postJson(`${api.base}/v1/postings`, body, { cookie: recruiter.cookie, ...headers });
const get = async (path: string) =>
  (await fetch(`${api.base}${path}`, { headers: { cookie: recruiter.cookie } })).json();
const idOf = async (answer: Response) => PostingId.parse(Submitted.parse(await answer.json()).id);

test.each([
  ['text', { title: 'Office Manager', text: 'We need you – now.' }, 'text/plain', 'We need you – now.'],
  ['HTML', { title: undefined, html: '<p>We need you</p>' }, 'text/html', '<p>We need you</p>'],
])('takes %s', async (_what, body, mediaType, bytes) => {
  const answer = await post(body);
  expect(answer.status).toBe(202);
  const id = await idOf(answer);
  const source = await api.storage.documents.startReading(id, 1);
  expect(source).toMatchObject({ mediaType, filename: null });
  expect(Buffer.from(source?.bytes ?? []).toString()).toBe(bytes);
  const detail = PostingDetail.parse(await get(`/v1/postings/${id}`));
  expect(detail).toMatchObject({ title: body.title ?? null, status: 'reading' });
});

test('takes a file', async () => {
  const answer = await postFile(`${api.base}/v1/postings`, Buffer.from('Job'), 'job.txt', recruiter.cookie);
  expect(answer.status).toBe(202);
  const id = await idOf(answer);
  const { items } = PostingList.parse(await get('/v1/postings'));
  expect(items.find((item) => item.id === id)).toMatchObject({ filename: 'job.txt', title: null });
});

test.each([
  ['what is not JSON', 'We need an office manager', {}],
  ['JSON that breaks off', '{"text": "We', {}],
  ['a bare word', '"text"', {}],
])('%s is INVALID_JSON', async (_what, body, headers) => {
  const answer = await post(body, headers);
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).code).toBe('INVALID_JSON');
});

test.each(['application/x-www-form-urlencoded', 'text/plain', 'application/pdf'])(
  '%s is no type that is taken, and the answer names those that are',
  async (type) => {
    const answer = await post('text=We', { 'content-type': type });
    expect(answer.status).toBe(415);
    const { code, detail } = Problem.parse(await answer.json());
    expect(code).toBe('UNSUPPORTED_FORMAT');
    expect(detail).toMatch(/application\/json.*multipart\/form-data/);
  },
);

test('a limit shortens the list; one that is none, or an unknown parameter, is refused', async () => {
  await post({ text: 'One of two' });
  await post({ text: 'Two of two' });
  const all = PostingList.parse(await get('/v1/postings'));
  expect(PostingList.parse(await get('/v1/postings?limit=1')).items).toEqual(all.items.slice(0, 1));
  for (const query of ['limit=0', 'limit=501', 'limit=many', 'limit=1&limit=2', 'page=2']) {
    expect(await get(`/v1/postings?${query}`)).toMatchObject({ code: 'INVALID_REQUEST' });
    expect(await get(`/v1/resumes?${query}`)).toMatchObject({ code: 'INVALID_REQUEST' });
  }
});

test('bytes that are not UTF-8 are INVALID_JSON', async () => {
  const body = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]);
  const headers = { cookie: recruiter.cookie, 'content-type': 'application/json' };
  const answer = await fetch(`${api.base}/v1/postings`, { method: 'POST', headers, body });
  expect(Problem.parse(await answer.json()).code).toBe('INVALID_JSON');
});

test.each([
  ['nothing', ''],
  ['neither text nor HTML', {}],
  ['both', { text: 'a', html: 'b' }],
  ['an empty text', { text: '' }],
  ['a list', []],
  ['a number for the text', { text: 7 }],
  ['a title that is too long', { title: 'x'.repeat(201), text: 'a' }],
  ['a text that is too long', { text: 'x'.repeat(1_000_001) }],
])('%s is INVALID_REQUEST', async (_what, body) => {
  const answer = await post(body);
  expect(answer.status).toBe(400);
  const problem = Problem.parse(await answer.json());
  expect(problem.code).toBe('INVALID_REQUEST');
  expect(problem.issues?.length).toBeGreaterThan(0);
});

test('a body beyond every bound is refused', async () => {
  const answer = await post({ text: 'x'.repeat(9_000_000) });
  expect(answer.status).toBe(413);
});

test('the same file is kept once for the organisation; the same text may be pasted again', async () => {
  const colleague = await signedIn(api, 'colleague', 'Lakeside Annex');
  const send = ({ cookie }: TestUser) =>
    postFile(`${api.base}/v1/postings`, Buffer.from('The same job'), 'job.txt', cookie);
  const first = await send(recruiter);
  const again = await send(recruiter);
  expect([first.status, again.status]).toEqual([202, 200]);
  expect(await idOf(again)).toBe(await idOf(first));
  expect((await send(colleague)).status).toBe(202);
  expect((await post({ text: 'The same job' })).status).toBe(202);
  expect((await post({ text: 'The same job' })).status).toBe(202);
});

test('a posting is closed and reopened', async () => {
  const id = await idOf(await post({ text: 'A posting for a while' }));
  const send = (action: string) =>
    fetch(`${api.base}/v1/postings/${id}/${action}`, {
      method: 'POST',
      headers: { cookie: recruiter.cookie },
    });
  const isOpen = async () => PostingDetail.parse(await get(`/v1/postings/${id}`)).open;
  expect(await isOpen()).toBe(true);
  expect((await send('close')).status).toBe(204);
  expect((await send('close')).status).toBe(204);
  expect(await isOpen()).toBe(false);
  expect((await send('reopen')).status).toBe(204);
  expect(await isOpen()).toBe(true);
});

test('a posting that is read is handed out as schema.org JobPosting, to those who may see it', async () => {
  const id = await idOf(await post({ text: 'A job' }));
  const ask = ({ cookie }: TestUser) =>
    fetch(`${api.base}/v1/postings/${id}/job-posting`, { headers: { cookie } });
  expect(Problem.parse(await (await ask(recruiter)).json()).code).toBe('CONFLICT');
  await readPosting(api, id, postingReading('Biller'));
  const answer = await ask(recruiter);
  expect(answer.headers.get('content-type')).toMatch(/^application\/ld\+json/);
  expect(answer.headers.get('missing-properties')).toBe('jobLocation');
  expect(JobPostingJsonLd.parse(await answer.json())).toMatchObject({
    title: 'Biller',
    description: '<p>Spanish, A job</p>',
    hiringOrganization: { name: 'Lakeside' },
    datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    identifier: { value: id },
    qualifications: 'Spanish required',
  });
  expect((await ask(await signedIn(api, 'neighbour', 'Hillside'))).status).toBe(404);
});

test('findings, and what is usual where the posting is silent, are the recruiter’s: a candidate reads it without them', async () => {
  const id = await idOf(await post({ text: 'A job' }));
  const warnings = [{ code: 'wording-age', message: 'Say what the work asks.', span: null }];
  const reading = postingReading('Practice Manager');
  const { role, terms } = reading.requirements;
  role.occupation = 'practice-manager';
  terms.setting = {
    value: 'hospital',
    span: { start: 0, end: 5, text: 'A job' },
    ruleId: 'test',
    certainty: 'stated',
  };
  await readPosting(api, id, { ...reading, warnings });
  await rankPosting(api, id, []);
  const seenBy = async ({ cookie }: TestUser) => {
    const answer = await fetch(`${api.base}/v1/postings/${id}`, { headers: { cookie } });
    const detail = PostingDetail.parse(await answer.json());
    return [detail.reading?.warnings, [...new Set(detail.usual.map(({ topic }) => topic))]];
  };
  expect(await seenBy(recruiter)).toEqual([warnings, ['education', 'experience', 'pay']]);
  expect(await seenBy(await signedIn(api, 'jobseeker'))).toEqual([[], []]);
});

test('a posting is removed, and then it is gone', async () => {
  const id = await idOf(await post({ text: 'A posting that nobody wants' }));
  const remove = () =>
    fetch(`${api.base}/v1/postings/${id}`, { method: 'DELETE', headers: { cookie: recruiter.cookie } });
  expect((await remove()).status).toBe(204);
  expect((await remove()).status).toBe(404);
  expect(await get(`/v1/postings/${id}`)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await api.storage.documents.startReading(id, 1)).toBeNull();
});

test('takes a NUL in text and title, which the database could not keep', async () => {
  expect((await post({ title: 'Off\u0000ice', text: 'We\u0000 need \ud800 you' })).status).toBe(202);
});

describe('a list in pages', () => {
  const pageOf = async (query: string) => PostingList.parse(await get(`/v1/postings?${query}`));

  async function allPages(filter: string): Promise<string[]> {
    const ids: string[] = [];
    for (let after = ''; ; ) {
      const { items, next } = await pageOf(`limit=2&${filter}${after}`);
      ids.push(...items.map(({ id }) => id));
      if (next === null) return ids;
      after = `&after=${next}`;
    }
  }

  test('holds each posting once, in the order of the whole list', async () => {
    for (const text of ['one', 'two', 'three']) await post({ text });
    const whole = await pageOf('limit=500');
    expect(whole.next).toBeNull();
    expect(whole.items.length).toBeGreaterThan(3);
    expect(await allPages('')).toEqual(whole.items.map(({ id }) => id));
  });

  test('goes on where it was, whatever came in front of it or left it meanwhile', async () => {
    const before = await pageOf('limit=500');
    const first = await pageOf('limit=2');
    await post({ text: 'newer than all' });
    const last = first.items.at(-1)?.id;
    await fetch(`${api.base}/v1/postings/${last}`, {
      method: 'DELETE',
      headers: { cookie: recruiter.cookie },
    });
    const second = await pageOf(`limit=2&after=${first.next}`);
    expect(second.items.map(({ id }) => id)).toEqual(before.items.slice(2, 4).map(({ id }) => id));
  });

  test('is filtered by status and by being open, in every page', async () => {
    const id = await idOf(await post({ text: 'To be closed' }));
    await fetch(`${api.base}/v1/postings/${id}/close`, {
      method: 'POST',
      headers: { cookie: recruiter.cookie },
    });
    expect(await allPages('open=false')).toContain(id);
    expect(await allPages('open=true')).not.toContain(id);
    const whole = await pageOf('limit=500');
    const received = whole.items.filter(({ status }) => status === 'received').map((item) => item.id);
    expect(await allPages('status=received')).toEqual(received);
  });

  test('a cursor is good for its own list alone', async () => {
    const { next } = await pageOf('limit=1');
    const refused = [
      `/v1/postings?after=${next?.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))}`,
      `/v1/postings?open=true&after=${next}`,
      `/v1/resumes?after=${next}`,
      '/v1/postings?after=',
    ];
    for (const path of refused) expect(await get(path)).toMatchObject({ code: 'INVALID_REQUEST' });
    expect((await pageOf(`limit=3&after=${next}`)).items).toHaveLength(3);
  });
});

test('a file of many postings says of each what became of it', async () => {
  const csv = Buffer.from('title,text\nFront Desk Lead,We need one\nNothing,\n,Only a text\n');
  const answer = await postFile(`${api.base}/v1/postings/bulk`, csv, 'jobs.csv', recruiter.cookie);
  expect(answer.status).toBe(202);
  const { items } = BulkSubmitted.parse(await answer.json());
  expect(items.map(({ error }) => error?.code ?? null)).toEqual([null, 'INVALID_REQUEST', null]);
  expect(await get(`/v1/postings/${items[0]?.posting?.id}`)).toMatchObject({ title: 'Front Desk Lead' });
});
