import { randomUUID } from 'node:crypto';
import { DocumentEvent } from '@omm/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { postFile, signedIn, startTestApi, type TestApi } from '../../testing/start-test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const upload = async (cookie: string): Promise<string> => {
  const answer = await postFile(
    `${api.base}/v1/resumes`,
    Buffer.from(`Jo Example ${randomUUID()}`),
    'jo.txt',
    cookie,
  );
  const { id } = (await answer.json()) as { id: string };
  return id;
};

/** Opens the stream, lets `during` happen, and gives the first `count` events. */
async function hear(headers: Record<string, string>, count: number, during = async () => {}) {
  const aborter = new AbortController();
  const answer = await fetch(`${api.base}/v1/events`, { headers, signal: aborter.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  await during();
  const events: DocumentEvent[] = [];
  let buffer = '';
  for await (const chunk of answer.body ?? []) {
    buffer += Buffer.from(chunk).toString();
    const blocks = buffer.split('\n\n');
    buffer = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: ?(.*)$/m.exec(block)?.[1];
      if (!/^event: ?document$/m.test(block) || !data) continue;
      const event = DocumentEvent.parse(JSON.parse(data));
      expect(block).toMatch(new RegExp(`^id: ?${event.sequence}$`, 'm'));
      events.push(event);
    }
    if (events.length >= count) break;
  }
  aborter.abort();
  return events;
}

test('tells a candidate of the own resume, as it happens', async () => {
  const { cookie } = await signedIn(api, 'ann');
  let id = '';
  const [event] = await hear({ cookie }, 1, async () => {
    id = await upload(cookie);
  });
  expect(event).toMatchObject({ kind: 'resume', id, status: 'received' });
});

test('who comes back hears what was missed, once and in order', async () => {
  const { cookie } = await signedIn(api, 'ben');
  const before = await api.storage.events.latest();
  const ids = [await upload(cookie), await upload(cookie), await upload(cookie)];
  const all = await hear({ cookie, 'last-event-id': String(before) }, 3);
  expect(all.map((event) => event.id)).toEqual(ids);
  const [, second, third] = all;
  const rest = await hear({ cookie, 'last-event-id': String(second?.sequence) }, 1);
  expect(rest).toEqual([third]);
});

test('where nothing happens, a comment says that the stream stands', { timeout: 60_000 }, async () => {
  const { cookie } = await signedIn(api, 'quiet');
  const aborter = new AbortController();
  const answer = await fetch(`${api.base}/v1/events`, { headers: { cookie }, signal: aborter.signal });
  const start = performance.now();
  let last = '';
  for await (const chunk of answer.body ?? []) {
    last = Buffer.from(chunk).toString();
    if (performance.now() - start > 10_000) break;
  }
  aborter.abort();
  expect(last).toMatch(/^:/);
});

test('nobody hears of other people’s documents', async () => {
  const ann = await signedIn(api, 'carla');
  const ben = await signedIn(api, 'dan');
  const before = await api.storage.events.latest();
  await upload(ann.cookie);
  const id = await upload(ben.cookie);
  const [first] = await hear({ cookie: ben.cookie, 'last-event-id': String(before) }, 1);
  expect(first?.id).toBe(id);
});

test.each(['nonsense', '-1', '99999999999'])('takes %s as a first visit', async (lastEventId) => {
  const { cookie } = await signedIn(api, `visitor${Math.abs(Number(lastEventId)) || 'x'}`);
  let id = '';
  const [event] = await hear({ cookie, 'last-event-id': lastEventId }, 1, async () => {
    id = await upload(cookie);
  });
  expect(event?.id).toBe(id);
});
