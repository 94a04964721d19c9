import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { PostingId } from '@omm/contracts';
import { createTestDatabase, testRedisUrl } from '@omm/testkit';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openQueue, type QueueConnection } from './backend.ts';
import type { JobHandlers, JobOutcome, JobPayload } from './jobs/index.ts';
import { createProducer, type JobProducer } from './producer.ts';
import { type RunningWorkers, startWorkers } from './workers.ts';

type Payload = JobPayload<'rank-posting'>;
type Handler = JobHandlers['rank-posting'];
type PartHandler = JobHandlers['rank-segments'];

const redisUrl = testRedisUrl();
const backends = [
  { name: 'on PostgreSQL', redisUrl: undefined, present: true },
  { name: redisUrl ? 'on Redis' : 'on Redis (no redis-server)', redisUrl, present: redisUrl !== null },
];

/** A busy machine is slow, and that is no fault. */
const patience = { timeout: 15_000 };

const unexpected = () => Promise.reject(new Error('this job was not expected'));
const aPosting = (): Payload => ({ postingId: PostingId.parse(randomUUID()), rulesetVersion: '1', run: 1 });

describe.each(backends)('jobs $name', ({ redisUrl, present }) => {
  const suite = test.skipIf(!present);
  let connection: QueueConnection;
  let producer: JobProducer;
  let workers: RunningWorkers | undefined;
  const errors: Error[] = [];
  const givenUp: unknown[] = [];

  beforeAll(async () => {
    const databaseUrl = await createTestDatabase();
    connection = { databaseUrl, redisUrl: redisUrl ?? undefined };
    return () => producer?.close();
  });

  afterEach(async () => {
    await workers?.close();
    workers = undefined;
    await producer?.close();
    expect(errors).toEqual([]);
    givenUp.length = 0;
  });

  /** Each test has queues of its own. */
  function begin() {
    const namespace = `test_${randomUUID().replaceAll('-', '')}`;
    connection = { ...connection, namespace };
    producer = createProducer(connection, (error) => errors.push(error));
    return producer;
  }

  function work(rank: Handler, settings: { concurrency?: number; part?: PartHandler } = {}) {
    workers = startWorkers({
      connection,
      producer,
      handlers: {
        'read-posting': unexpected,
        'read-resume': unexpected,
        'rank-posting': rank,
        'rank-resume': unexpected,
        'rank-segments': settings.part ?? unexpected,
        'pack-people': unexpected,
        'deliver-webhook': unexpected,
      },
      concurrency: settings.concurrency ?? 2,
      onGivenUp: async ({ payload }) => void givenUp.push(payload),
      onSettled: () => undefined,
      onError: (error) => errors.push(error),
    });
    return workers;
  }

  const done: JobOutcome = { status: 'done' };
  const isEmpty = async () => [...(await producer.depths()).values()].every((depth) => depth === 0);

  suite('a job reaches its handler with its payload, and leaves nothing behind', async () => {
    const payload = aPosting();
    const seen: Payload[] = [];
    await begin().enqueue('rank-posting', payload);
    work(async (given) => {
      seen.push(given);
      return done;
    });
    await expect.poll(() => seen, patience).toEqual([payload]);
    await expect.poll(isEmpty, patience).toBe(true);
  });

  suite('two jobs with one dedupe key are one job', async () => {
    const payload = aPosting();
    begin();
    await Promise.all([producer.enqueue('rank-posting', payload), producer.enqueue('rank-posting', payload)]);
    await producer.enqueue('rank-posting', { ...payload, run: 2 });
    const runs: number[] = [];
    work(async ({ run }) => {
      runs.push(run);
      return done;
    });
    await expect.poll(isEmpty, patience).toBe(true);
    expect(runs.toSorted()).toEqual([1, 2]);
  });

  suite('a handler that fails is tried again', async () => {
    let tries = 0;
    await begin().enqueue('rank-posting', aPosting());
    work(async () => {
      tries += 1;
      if (tries < 2) throw new Error('the database blinked');
      return done;
    });
    await expect.poll(() => tries, { timeout: 10_000 }).toBe(2);
    await expect.poll(isEmpty, patience).toBe(true);
    expect(givenUp).toEqual([]);
  });

  suite('a payload that is not one is never tried again', async () => {
    begin();
    const queue = openQueue(connection, 'ranking');
    await queue.add('rank-posting', { postingId: 'no uuid' }, { attempts: 5 });
    await queue.add('unheard-of', {}, { attempts: 5 });
    work(unexpected);
    await expect.poll(() => queue.getJobCounts('failed', 'delayed')).toEqual({ failed: 2, delayed: 0 });
    await queue.close();
  });

  suite('what failed at its last attempt is given up once its owner has been told', async () => {
    const payload = aPosting();
    begin();
    const queue = openQueue(connection, 'ranking');
    await queue.add('rank-posting', payload, { attempts: 2, backoff: 10 });
    let tries = 0;
    work(async () => {
      tries += 1;
      throw new Error('it never works');
    });
    await expect.poll(() => queue.getJobCounts('failed'), { timeout: 10_000 }).toEqual({ failed: 1 });
    expect(tries).toBe(2);
    expect(givenUp[0]).toEqual(payload);
    await queue.close();
  });

  suite('closing is quick, aborts the job under way, and the next worker does it', async () => {
    const payload = aPosting();
    await begin().enqueue('rank-posting', payload);
    let started = false;
    const first = work(async (_payload, signal) => {
      started = true;
      await sleep(60_000, undefined, { signal });
      return done;
    });
    await expect.poll(() => started, patience).toBe(true);
    const began = performance.now();
    await first.close();
    expect(performance.now() - began).toBeLessThan(3_000);
    let seen: Payload | undefined;
    work(async (given) => {
      seen = given;
      return done;
    });
    await expect.poll(() => seen, patience).toEqual(payload);
    await expect.poll(isEmpty, patience).toBe(true);
  });

  const split = (payload: Payload, count: number) => ({
    status: 'split' as const,
    into: Array.from({ length: count }, () => ({
      name: 'rank-segments' as const,
      payload: { ...payload, segmentIds: [randomUUID()] },
    })),
  });

  suite('a job that is split is called again with what its parts have given, and leaves nothing behind', async () => {
    await begin().enqueue('rank-posting', aPosting());
    const calls: (readonly unknown[] | null)[] = [];
    const given = [1, 2, 3];
    work(
      async (payload, _signal, parts) => {
        calls.push(parts);
        return parts === null ? split(payload, 3) : done;
      },
      { part: async () => ({ status: 'done', result: given.pop() }) },
    );
    await expect.poll(() => calls.length, { timeout: 10_000 }).toBe(2);
    expect(calls.map((parts) => parts?.toSorted())).toEqual([undefined, [1, 2, 3]]);
    await expect.poll(isEmpty, patience).toBe(true);
  });

  suite('a part that never works is given up, and the job goes on with the others', async () => {
    await begin().enqueue('rank-posting', aPosting());
    const calls: (readonly unknown[] | null)[] = [];
    let first: string | undefined;
    work(
      async (payload, _signal, parts) => {
        calls.push(parts);
        return parts === null ? split(payload, 2) : done;
      },
      {
        part: async ({ segmentIds: [id] }) => {
          first ??= id;
          if (id === first) throw new Error('it never works');
          return { status: 'done', result: 'the other' };
        },
      },
    );
    await expect.poll(() => calls, { timeout: 15_000 }).toEqual([null, ['the other']]);
    await expect.poll(isEmpty, patience).toBe(true);
  });

  suite('a split job that fails after its parts are done does not split again', async () => {
    await begin().enqueue('rank-posting', aPosting());
    const calls: (readonly unknown[] | null)[] = [];
    work(
      async (payload, _signal, parts) => {
        calls.push(parts);
        if (calls.length === 2) throw new Error('the database blinked');
        return parts === null ? split(payload, 1) : done;
      },
      { part: async () => ({ status: 'done', result: 'part' }) },
    );
    await expect.poll(() => calls, { timeout: 15_000 }).toEqual([null, ['part'], ['part']]);
    await expect.poll(isEmpty, patience).toBe(true);
  });

  suite('as many jobs run together as allowed, and no more', async () => {
    begin();
    let running = 0;
    let most = 0;
    let finished = 0;
    for (let count = 0; count < 12; count += 1) await producer.enqueue('rank-posting', aPosting());
    work(
      async () => {
        running += 1;
        most = Math.max(most, running);
        await sleep(20);
        running -= 1;
        finished += 1;
        return done;
      },
      { concurrency: 3 },
    );
    await expect.poll(() => finished, patience).toBe(12);
    expect(most).toBe(3);
  });
});

test('a producer whose queue is away fails at once', async () => {
  const away = { databaseUrl: 'postgres://omm:none@127.0.0.1:1/none' };
  const producer = createProducer(away, () => undefined);
  await expect(producer.enqueue('rank-posting', aPosting())).rejects.toThrow();
  await producer.close();
});
