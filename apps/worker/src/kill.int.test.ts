import type { PostingId } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { afterEach, beforeEach, expect, onTestFailed, test } from 'vitest';
import { postingText } from './testing/documents.ts';
import { postingOf } from './testing/new-document.ts';
import { openTestDatabase, postingStatus } from './testing/test-pipeline.ts';
import { runScript, startWorkerProcess, type WorkerProcess } from './testing/worker-process.ts';

const everyone = { kind: 'everyone' } as const;

let url: string;
let storage: Storage;
let worker: WorkerProcess | undefined;

beforeEach(async () => {
  ({ url, storage } = await openTestDatabase());
  onTestFailed(() => console.log(worker?.log()));
});
afterEach(async () => {
  await worker?.signal('SIGKILL').catch(() => undefined);
  worker = undefined;
  await storage.close();
});

const isReady = (id: PostingId) =>
  expect.poll(() => postingStatus(storage, id), { timeout: 60_000 }).toBe('ready');

async function onlyPosting(): Promise<PostingId> {
  const {
    items: [posting, ...others],
  } = await storage.postings.list(everyone);
  expect(others).toEqual([]);
  if (posting === undefined) throw new Error('The killed process stored nothing.');
  return posting.id;
}

test('a document whose process was killed before its job was enqueued becomes ready after a restart', async () => {
  expect(await runScript('submit-and-die.ts', url)).toBe('SIGKILL');
  const id = await onlyPosting();
  expect(await postingStatus(storage, id)).toBe('received');
  worker = await startWorkerProcess(url);
  await isReady(id);
});

test('a job that was enqueued by a process killed before it could say so runs once', async () => {
  expect(await runScript('enqueue-and-die.ts', url)).toBe('SIGKILL');
  worker = await startWorkerProcess(url);
  await isReady(await onlyPosting());
  await worker.signal('SIGTERM');
  const ends = worker.log().match(/"job":"read-posting".*"status":"done"/g) ?? [];
  expect(ends).toHaveLength(1);
});

test('a document whose worker was killed while reading it is read by the next one', {
  timeout: 90_000,
}, async () => {
  worker = await startWorkerProcess(url);
  const id = await storage.postings.create(postingOf(postingText));
  await expect.poll(() => postingStatus(storage, id), { interval: 2, timeout: 20_000 }).not.toBe('received');
  await worker.signal('SIGKILL');
  expect(await postingStatus(storage, id)).not.toBe('ready');
  worker = await startWorkerProcess(url);
  await isReady(id);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  'stops cleanly and quickly when the whole process group receives %s, and takes no file for damaged',
  async (signal) => {
    worker = await startWorkerProcess(url);
    const ids = await Promise.all(
      Array.from({ length: 12 }, () => storage.postings.create(postingOf(postingText))),
    );
    const statuses = () => Promise.all(ids.map((id) => postingStatus(storage, id)));
    await expect.poll(statuses, { interval: 2, timeout: 20_000 }).toContain('reading');
    const { code, seconds } = await worker.signal(signal);
    expect(code).toBe(0);
    expect(seconds).toBeLessThan(4);
    expect(worker.log()).toContain('stopped');
    expect(await statuses()).not.toContain('failed');
    worker = await startWorkerProcess(url);
    await expect.poll(statuses, { timeout: 20_000 }).toEqual(ids.map(() => 'ready'));
  },
);
