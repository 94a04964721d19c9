import { Problem, ResumeDetail, ResumeId, ResumeList, Submitted } from '@omm/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readResume } from '../../testing/pretend-worker.ts';
import {
  postFile,
  signedIn,
  startTestApi,
  type TestApi,
  type TestUser,
  uploadLimitBytes,
} from '../../testing/start-test-api.ts';

const boundary = 'multipart/form-data; boundary=x';

let api: TestApi;
let candidate: TestUser;
beforeAll(async () => {
  api = await startTestApi();
  candidate = await signedIn(api, 'candidate');
});
afterAll(() => api.stop());

const get = (path: string, { cookie }: TestUser) => fetch(`${api.base}${path}`, { headers: { cookie } });
const upload = (bytes: Uint8Array, filename = 'cv.txt', user = candidate) =>
  postFile(`${api.base}/v1/resumes`, bytes, filename, user.cookie);
const idOf = async (answer: Response) => ResumeId.parse(Submitted.parse(await answer.json()).id);

test('keeps the bytes, promises the job, and says where to look', async () => {
  const answer = await upload(Buffer.from('Jo Example'), 'Lebenslauf – Zoë.txt');
  expect(answer.status).toBe(202);
  const id = await idOf(answer);
  expect(answer.headers.get('location')).toBe(`/v1/resumes/${id}`);
  const detail = ResumeDetail.parse(await (await get(`/v1/resumes/${id}`, candidate)).json());
  expect(detail).toMatchObject({ status: 'received', filename: 'Lebenslauf – Zoë.txt', text: null });
  const promised: string[] = [];
  await api.storage.outbox.relay(async (entry) => {
    promised.push(`${entry.job} ${entry.of}`);
  });
  expect(promised).toContain(`read-resume ${id}`);
});

test('is handed out as JSON Resume when it is read', async () => {
  const id = await idOf(await upload(Buffer.from('to be handed out')));
  const path = `/v1/resumes/${id}/json-resume`;
  expect((await get(path, candidate)).status).toBe(409);
  await readResume(api, id);
  const answer = await get(path, candidate);
  expect(answer.headers.get('content-disposition')).toContain('resume.json');
  expect(await answer.json()).toMatchObject({
    basics: { name: 'Jo Example' },
    work: [{ position: 'Office Manager' }],
    meta: { version: 'v1.0.0' },
  });
});

describe('what the worker will not be able to read is kept, and fails there', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  test.each([
    ['an empty file', Buffer.alloc(0), 'empty.pdf'],
    ['a PNG renamed .pdf', png, 'picture.pdf'],
    ['an encrypted PDF', Buffer.from('%PDF-1.7\ntrailer << /Encrypt 1 0 R >>'), 'secret.pdf'],
    ['invalid UTF-8', Buffer.from([0x4a, 0xff, 0xfe, 0x00]), 'latin.txt'],
    ['a name that is a path', Buffer.from('path'), '../../etc/passwd'],
  ])('%s', async (_what, bytes, filename) => {
    const answer = await upload(bytes, filename);
    expect(answer.status).toBe(202);
    const id = await idOf(answer);
    expect((await api.storage.documents.startReading(id, 1))?.bytes.length).toBe(bytes.length);
    await api.storage.documents.fail(id, 1, { code: 'CORRUPT_FILE', message: 'no' });
    const detail = ResumeDetail.parse(await (await get(`/v1/resumes/${id}`, candidate)).json());
    expect(detail).toMatchObject({ status: 'failed', error: { code: 'CORRUPT_FILE' } });
    expect(detail.filename).not.toMatch(/[/\p{Cc}]/u);
  });
});

test('a NUL in the name, which the database could not keep, is left out', async () => {
  const answer = await fetch(`${api.base}/v1/resumes`, {
    method: 'POST',
    headers: { cookie: candidate.cookie, 'content-type': boundary },
    body: `--x\r\nContent-Disposition: form-data; name="file"; filename*=UTF-8''c%00v%0A.txt\r\n\r\na\r\n--x--\r\n`,
  });
  const id = await idOf(answer);
  expect(await (await get(`/v1/resumes/${id}`, candidate)).json()).toMatchObject({ filename: 'cv.txt' });
});

test('a file that is too large is refused', async () => {
  const answer = await upload(Buffer.alloc(uploadLimitBytes * 30), 'big.pdf');
  expect(answer.status).toBe(413);
  expect(Problem.parse(await answer.json()).code).toBe('FILE_TOO_LARGE');
  expect((await upload(Buffer.alloc(uploadLimitBytes), 'just-fits.pdf')).status).toBe(202);
});

const postAs = (type: string, body: string) =>
  fetch(`${api.base}/v1/resumes`, {
    method: 'POST',
    headers: { cookie: candidate.cookie, 'content-type': type },
    body,
  });
const part = (name: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.txt"\r\n\r\na\r\n`;
test.each([
  ['no body', 'text/plain', ''],
  ['multipart without a boundary', 'multipart/form-data', 'x'],
  ['multipart that breaks off', boundary, part('file')],
  ['multipart without the file', boundary, '--x--\r\n'],
  ['another name for the part', boundary, `${part('resume')}--x--\r\n`],
  ['two files', boundary, `${part('file')}${part('file')}--x--\r\n`],
])('%s is not an upload', async (_what, type, body) => {
  const answer = await postAs(type, body);
  expect(answer.status).toBe(400);
  expect(Problem.parse(await answer.json()).code).toBe('INVALID_REQUEST');
});

test('JSON is no form of a resume', async () => {
  const answer = await postAs('application/json', '{"text":"Jo"}');
  expect(answer.status).toBe(415);
  expect(Problem.parse(await answer.json()).detail).toContain('multipart/form-data');
});

test('a failed resume can be tried again, another one not', async () => {
  const id = await idOf(await upload(Buffer.from('x')));
  const retry = () =>
    fetch(`${api.base}/v1/resumes/${id}/retry`, { method: 'POST', headers: { cookie: candidate.cookie } });
  expect((await retry()).status).toBe(409);
  await api.storage.documents.startReading(id, 1);
  await api.storage.documents.fail(id, 1, { code: 'READ_TIMEOUT', message: 'slow' });
  expect((await retry()).status).toBe(202);
  expect(await (await get(`/v1/resumes/${id}`, candidate)).json()).toMatchObject({
    status: 'received',
    error: null,
  });
});

test('the same file of the same owner is kept once, and says so', async () => {
  const bytes = Buffer.from('Jo Example, twice');
  const [first, second] = await Promise.all([upload(bytes, 'a.txt'), upload(bytes, 'b.txt')]);
  expect([first.status, second.status].toSorted()).toEqual([200, 202]);
  const id = await idOf(first);
  expect(await idOf(second)).toBe(id);
  await readResume(api, id);
  const third = await upload(bytes);
  expect(third.headers.get('location')).toBe(`/v1/resumes/${id}`);
  expect(await third.json()).toEqual({ id, status: 'ranking', alreadyUploaded: true });

  const other = await signedIn(api, 'same-file');
  const others = await upload(bytes, 'a.txt', other);
  expect(others.status).toBe(202);
  expect(await idOf(others)).not.toBe(id);
  await api.storage.documents.remove(id);
  expect((await upload(bytes)).status).toBe(202);
});

test('a candidate removes the own resume, read or failed; nobody else does', async () => {
  const id = await idOf(await upload(Buffer.from('Jo Example, second thoughts')));
  await readResume(api, id);
  const stranger = await signedIn(api, 'stranger');
  const remove = ({ cookie }: TestUser) =>
    fetch(`${api.base}/v1/resumes/${id}`, { method: 'DELETE', headers: { cookie } });
  expect((await remove(stranger)).status).toBe(404);
  expect((await remove(candidate)).status).toBe(204);
  expect((await get(`/v1/resumes/${id}`, candidate)).status).toBe(404);
  const { items } = ResumeList.parse(await (await get('/v1/resumes', candidate)).json());
  expect(items.map((item) => item.id)).not.toContain(id);
});

test('a recruiter’s uploads carry their names and are nobody else’s', async () => {
  const recruiter = await signedIn(api, 'recruiter', 'Lakeside');
  const id = await idOf(await upload(Buffer.from('x'), 'jo.txt', recruiter));
  await readResume(api, id);
  const { items } = ResumeList.parse(await (await get('/v1/resumes', recruiter)).json());
  expect(items.map((item) => [item.id, item.label])).toEqual([[id, 'Jo Example']]);
  expect((await get(`/v1/resumes/${id}`, candidate)).status).toBe(404);
});

test('what to change and which credentials are within reach is said to the candidate, and to no recruiter', async () => {
  const recruiter = await signedIn(api, 'hints', 'Hillside');
  for (const [user, codes, planned] of [
    [candidate, ['GAP'], ['CMOM', 'CMAA', 'CEHRS', 'CBCS', 'CMM', 'CMPE']],
    [recruiter, [], []],
  ] as const) {
    const id = await idOf(await upload(Buffer.from(`hints for ${user.cookie}`), 'jo.txt', user));
    await readResume(api, id);
    const detail = ResumeDetail.parse(await (await get(`/v1/resumes/${id}`, user)).json());
    expect(detail.reading?.findings?.map(({ code }) => code)).toEqual(codes);
    expect(detail.credentialPlan.map((one) => one.id)).toEqual(planned);
  }
});
