import { CreatedSharedLink, SharedLinkList, SharedList } from '@omm/contracts';
import { postingReading } from '@omm/testkit';
import { Client } from 'pg';
import { beforeAll, expect, test } from 'vitest';
import { rankPosting, readPosting, readResume } from '../../testing/pretend-worker.ts';
import { testWorld } from '../../testing/world.ts';

const its = testWorld();
const ids = { posting: '', upload: '', pool: '' };
beforeAll(async () => {
  const posting = await its.world.posting();
  const [upload, pool] = [await its.world.upload(), await its.world.ownResume()];
  await readResume(its.api, upload);
  await readResume(its.api, pool);
  await readPosting(its.api, posting, postingReading('Office Manager'));
  await rankPosting(its.api, posting, [upload, pool]);
  await its.api.storage.applications.apply(
    { postingId: posting, resumeId: pool },
    its.world.candidate.userId,
  );
  Object.assign(ids, { posting, upload, pool });
});

const send = (method: string, path: string, body?: object, { cookie } = its.world.recruiter) =>
  fetch(`${its.api.base}${path}`, {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
const share = async (body: object = { expiresInDays: 7 }) =>
  CreatedSharedLink.parse(await (await send('POST', `/v1/postings/${ids.posting}/shares`, body)).json());
/** With no cookie. */
const open = (query: object) =>
  fetch(`${its.api.base}/v1/shared-list?${new URLSearchParams(Object.entries(query))}`);

async function inDatabase(statement: string, values: unknown[] = []) {
  const client = new Client(its.api.databaseUrl);
  await client.connect();
  const { rows } = await client.query<{ line: string }>(statement, values);
  await client.end();
  return rows.map(({ line }) => line);
}

test('whoever has the link reads the list, and of nobody who it is, whoever has applied or was uploaded', async () => {
  const { token } = await share();
  const answer = await open({ token });
  const text = await answer.text();
  const list = SharedList.parse(JSON.parse(text));
  expect(list).toMatchObject({ title: 'Office Manager', organisation: 'Lakeside', total: 2, next: null });
  expect(list.items.map(({ label }) => label)).toEqual(
    list.items.map(({ resumeId }) => `Candidate ${resumeId.slice(-4).toUpperCase()}`),
  );
  expect(text).not.toMatch(/Jo Example|people\.example|a\.txt/);
});

test('it goes on page by page, at no other link’s place', async () => {
  const [{ token }, other] = [await share(), await share()];
  const first = SharedList.parse(await (await open({ token, limit: '1' })).json());
  const after = first.next ?? '';
  const second = SharedList.parse(await (await open({ token, limit: '1', after })).json());
  expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, null]);
  expect(first.items[0]?.resumeId).not.toBe(second.items[0]?.resumeId);
  expect((await open({ token: other.token, after })).status).toBe(400);
});

test('it shows those whom its filters leave', async () => {
  const key = { postingId: ids.posting, resumeId: ids.upload };
  await send('PATCH', `/v1/postings/${key.postingId}/candidates/${key.resumeId}`, { stage: 'interview' });
  const { token, filters } = await share({ expiresInDays: 1, filters: { stage: 'interview' } });
  expect(filters).toEqual({ stage: 'interview' });
  const list = SharedList.parse(await (await open({ token })).json());
  expect(list.items.map(({ resumeId }) => resumeId)).toEqual([ids.upload]);
});

test('it is listed without its token, and leads nowhere once it is revoked, by the own organisation only', async () => {
  const { id, token, ...link } = await share();
  const path = `/v1/postings/${ids.posting}/shares`;
  const { items } = SharedLinkList.parse(await (await send('GET', path)).json());
  expect(items).toContainEqual({ id, ...link, by: 'recruiter' });
  expect(JSON.stringify(items)).not.toContain(token);
  expect((await send('GET', path, undefined, its.world.otherRecruiter)).status).toBe(404);
  expect((await send('DELETE', `/v1/shares/${id}`, undefined, its.world.otherRecruiter)).status).toBe(404);
  expect((await open({ token })).status).toBe(200);
  expect((await send('DELETE', `/v1/shares/${id}`)).status).toBe(204);
  expect((await open({ token })).status).toBe(404);
});

test('it leads nowhere when its time is over, and is kept as a hash', async () => {
  const { id, token } = await share();
  const kept = await inDatabase('select s::text as line from shared_lists s');
  expect(kept.some((line) => line.includes(id))).toBe(true);
  expect(kept.join()).not.toContain(token);
  await inDatabase(
    `update shared_lists set created_at = now() - interval '8 days', expires_at = now() - interval '1 second' where id = $1`,
    [id],
  );
  expect((await open({ token })).status).toBe(404);
  const { items } = SharedLinkList.parse(
    await (await send('GET', `/v1/postings/${ids.posting}/shares`)).json(),
  );
  expect(items.map((item) => item.id)).not.toContain(id);
});

test('a posting has fifty links and no more', async () => {
  const posting = await its.world.posting();
  const statuses = await Promise.all(
    Array.from({ length: 52 }, () => send('POST', `/v1/postings/${posting}/shares`, { expiresInDays: 1 })),
  );
  expect(statuses.filter(({ status }) => status === 201)).toHaveLength(50);
  expect(statuses.filter(({ status }) => status === 409)).toHaveLength(2);
});
