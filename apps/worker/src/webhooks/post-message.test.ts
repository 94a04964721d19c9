import { afterEach, expect, test } from 'vitest';
import { type Receiver, startReceiver } from '../testing/receiver.ts';
import { postMessage } from './post-message.ts';

const started: Receiver[] = [];
const receiver = async (answer: Parameters<typeof startReceiver>[0]): Promise<Receiver> => {
  const one = await startReceiver(answer);
  started.push(one);
  return one;
};
afterEach(() => {
  for (const one of started.splice(0)) one.stop();
});

const send = (url: string, { allowsLoopback = true, timeoutMs = 5_000, signal = never() } = {}) =>
  postMessage({ url, headers: { 'x-test': '1' }, body: '{}' }, { allowsLoopback, timeoutMs, signal });
const never = () => new AbortController().signal;

test('posts, and says how it was answered', async () => {
  const { url, received } = await receiver((res) => res.writeHead(204).end());
  const attempt = await send(`${url}/in`);
  expect(attempt).toEqual({ responseCode: 204, problem: null, latencyMs: expect.any(Number) });
  expect(received).toMatchObject([{ path: '/in', body: '{}', headers: { 'x-test': '1' } }]);
});

test.each([
  ['https', 'localhost'],
  ['http', 'localhost'],
  ['https', '127.0.0.1'],
  ['https', '2130706433'],
  ['https', '0x7f.1'],
  ['https', '[::1]'],
  ['https', '[::ffff:127.0.0.1]'],
  ['https', '0.0.0.0'],
])('in production nothing connects to %s://%s', async (protocol, host) => {
  const { port, connections } = await receiver((res) => res.end());
  const attempt = await send(`${protocol}://${host}:${port}/`, { allowsLoopback: false });
  expect(attempt).toMatchObject({ responseCode: null, problem: 'forbidden-address' });
  expect(connections()).toBe(0);
});

test.each([301, 302, 303, 307, 308])('a redirect (%i) is not followed', async (status) => {
  const inside = await receiver((res) => res.end());
  const { url } = await receiver((res) => res.writeHead(status, { location: inside.url }).end());
  expect(await send(url)).toMatchObject({ responseCode: status, problem: 'refused' });
  expect(inside.connections()).toBe(0);
});

test('who does not answer is not waited for', async () => {
  const { url } = await receiver(() => undefined);
  expect(await send(url, { timeoutMs: 200 })).toMatchObject({ responseCode: null, problem: 'timeout' });
});

test('an answer without end is not read', async () => {
  let closed: Promise<unknown> | undefined;
  const { url } = await receiver((res) => {
    closed = new Promise((resolve) => res.on('close', resolve));
    const more = () => {
      while (!res.destroyed && res.write('x'.repeat(65_536)));
    };
    res.on('drain', more);
    more();
  });
  expect(await send(url)).toMatchObject({ responseCode: 200, problem: null });
  await closed;
});

test('a head without end is an answer that cannot be read', async () => {
  const { url } = await receiver((res) => res.writeHead(200, { 'x-much': 'x'.repeat(100_000) }).end());
  expect(await send(url)).toMatchObject({ responseCode: null, problem: 'unreachable' });
});

test('nobody is there', async () => {
  const one = await startReceiver((res) => res.end());
  one.stop();
  expect(await send(one.url)).toMatchObject({ responseCode: null, problem: 'unreachable' });
  expect(await send('https://no-such-host.invalid/')).toMatchObject({ problem: 'unreachable' });
});

test('a worker that stops ends it, and it counts as no attempt', async () => {
  const { url } = await receiver(() => undefined);
  const stopping = new AbortController();
  const sent = send(url, { signal: stopping.signal });
  stopping.abort(new Error('stopping'));
  await expect(sent).rejects.toThrow('stopping');
});
