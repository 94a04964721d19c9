import { Problem, Submitted } from '@omm/contracts';
import { describe, expect, test } from 'vitest';
import { postJson, type TestUser } from '../testing/start-test-api.ts';
import { testWorld } from '../testing/world.ts';

const its = testWorld();

const send = (method: string, path: string, headers: Record<string, string> = {}) =>
  fetch(its.api.base + path, { method, headers: { cookie: its.world.recruiter.cookie, ...headers } });
const tagOf = async (path: string) => (await send('GET', path)).headers.get('etag') ?? '';
const codeOf = async (answer: Response) => Problem.parse(await answer.json()).code;

describe('what is read', () => {
  test('is not sent again to who has it, until it changes', async () => {
    const path = `/v1/postings/${await its.world.posting()}`;
    const tag = await tagOf(path);
    expect(tag).toMatch(/^"[\w-]{27}"$/);
    const same = await send('GET', path, { 'if-none-match': tag });
    expect([same.status, await same.text()]).toEqual([304, '']);
    await send('POST', `${path}/close`);
    const changed = await send('GET', path, { 'if-none-match': tag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get('etag')).not.toBe(tag);
  });
});

describe('a change of what the caller has read', () => {
  test.each([
    ['POST', '/close'],
    ['DELETE', ''],
  ])('%s is made while it is the same, and refused once it is not', async (method, action) => {
    const path = `/v1/postings/${await its.world.posting()}`;
    const stale = await tagOf(path);
    await send('POST', `${path}/close`);
    await send('POST', `${path}/reopen`);
    const same = await tagOf(path);
    expect(same).toBe(stale);
    await send('POST', `${path}/close`);
    const refused = await send(method, path + action, { 'if-match': stale });
    expect([refused.status, await codeOf(refused)]).toEqual([412, 'PRECONDITION_FAILED']);
    expect((await send('GET', path)).status).toBe(200);
    const current = await tagOf(path);
    expect((await send(method, path + action, { 'if-match': `"other", ${current}` })).status).toBe(204);
  });

  test('"*" asks only that it is there; a weak tag never matches', async () => {
    const path = `/v1/postings/${await its.world.posting()}`;
    const weak = `W/${await tagOf(path)}`;
    expect((await send('POST', `${path}/close`, { 'if-match': weak })).status).toBe(412);
    expect((await send('POST', `${path}/close`, { 'if-match': '*' })).status).toBe(204);
    await send('DELETE', path);
    expect((await send('POST', `${path}/close`, { 'if-match': '*' })).status).toBe(404);
  });

  test('another’s tag tells nobody whether it exists', async () => {
    const path = `/v1/postings/${await its.world.posting()}`;
    const headers = { 'if-match': await tagOf(path), cookie: its.world.otherRecruiter.cookie };
    expect((await send('DELETE', path, headers)).status).toBe(404);
  });
});

describe('a request with an Idempotency-Key', () => {
  const submit = (key: string, text: string, { cookie }: TestUser = its.world.recruiter) =>
    postJson(`${its.api.base}/v1/postings`, { text }, { cookie, 'idempotency-key': key });
  const idOf = async (answer: Response) => Submitted.parse(await answer.json()).id;

  test('is done once and answered as before', async () => {
    const [first, second] = [await submit('once', 'A job'), await submit('once', 'A job')];
    expect([first.status, second.status]).toEqual([202, 202]);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await idOf(second)).toBe(await idOf(first));
    expect((await submit('twice', 'A job')).headers.get('location')).not.toBe(first.headers.get('location'));
  });

  test('sent many times at once makes one posting', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => submit('at-once', 'One of many')));
    const statuses = answers.map(({ status }) => status);
    expect(new Set(statuses)).toEqual(statuses.includes(409) ? new Set([202, 409]) : new Set([202]));
    const made = await Promise.all(answers.filter(({ ok }) => ok).map(idOf));
    expect(new Set(made).size).toBe(1);
  });

  test('is refused for another body, and is another account’s own', async () => {
    await submit('mine', 'A job');
    const other = await submit('mine', 'Another job');
    expect([other.status, await codeOf(other)]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED']);
    expect((await submit('mine', 'Another job', its.world.otherRecruiter)).status).toBe(202);
  });

  test('that failed may be sent again', async () => {
    expect((await submit('wrong', '')).status).toBe(400);
    expect((await submit('wrong', 'Right')).status).toBe(202);
  });

  test.each(['with space', 'x'.repeat(256), '', '\u00fc'])('"%s" is no key', async (key) => {
    expect((await submit(key, 'A job')).status).toBe(400);
  });

  test('knows a file by its bytes, whatever the boundaries of the body', async () => {
    const upload = (text: string) => {
      const form = new FormData();
      form.append('file', new Blob([text]), 'a.txt');
      const headers = { cookie: its.world.candidate.cookie, 'idempotency-key': 'file' };
      return fetch(`${its.api.base}/v1/resumes`, { method: 'POST', headers, body: form });
    };
    expect((await upload('A resume')).status).toBe(202);
    expect((await upload('A resume')).status).toBe(202);
    expect((await upload('Another')).status).toBe(422);
  });

  test('without a body is kept too', async () => {
    const path = `/v1/postings/${await its.world.failedPosting()}/retry`;
    const headers = { 'idempotency-key': 'retry' };
    expect((await send('POST', path, headers)).status).toBe(202);
    expect((await send('POST', path, headers)).status).toBe(202);
    expect((await send('POST', path)).status).toBe(409);
  });
});
