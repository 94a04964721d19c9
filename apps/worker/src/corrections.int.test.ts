import { type PostingId, requirementsIn, UserId } from '@omm/contracts';
import { correctPosting } from '@omm/extraction/corrections';
import type { Storage } from '@omm/storage';
import { testRedisUrl } from '@omm/testkit';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, addPosting, listOf, readPosting, untilListed } from './testing/people.ts';
import { openTestDatabase, postingStatus, startTestPipeline } from './testing/test-pipeline.ts';

const everyone = { kind: 'everyone' } as const;
const createdBy = UserId.parse('recruiter');
const redisUrl = testRedisUrl();

let url: string;
let storage: Storage;
let stop: () => Promise<void>;

beforeEach(async () => {
  ({ url, storage } = await openTestDatabase());
  stop = async () => undefined;
});
afterEach(async () => {
  await stop();
  await storage.close();
});

const spanishOf = async (id: PostingId) => {
  const reading = (await storage.postings.get(id, everyone))?.reading;
  return reading && requirementsIn(reading.requirements.root).find((one) => one.kind === 'language');
};

describe.each([
  ['PostgreSQL', undefined, true],
  ['Redis', redisUrl ?? undefined, redisUrl !== null],
] as const)('with the queue on %s', (_name, redis, present) => {
  test.skipIf(!present)(
    'a correction changes the list, and stands when the posting is read again',
    { timeout: 120_000 },
    async () => {
      for (let number = 0; number < 4; number += 1) await addPerson(storage, number);
      const id = await addPosting(storage);
      const pipeline = await startTestPipeline(url, redis);
      stop = pipeline.close;
      await expect.poll(() => postingStatus(storage, id), { timeout: 60_000 }).toBe('ready');
      const before = await listOf(storage, id);
      const was = await spanishOf(id);
      if (!was) throw new Error('The posting does not ask for Spanish.');
      await storage.postings.correct(id, {
        createdBy,
        change: { action: 'remove', was },
        correct: correctPosting,
      });
      await untilListed(storage, id);
      const after = await listOf(storage, id);
      expect(after).toHaveLength(before.length);
      expect(after).not.toEqual(before);

      await pipeline.close();
      await storage.documents.readAgain('rules of tomorrow');
      await readPosting(storage, id, 3);
      const again = await startTestPipeline(url, redis);
      stop = again.close;
      await expect
        .poll(async () => [await postingStatus(storage, id), await spanishOf(id)], { timeout: 60_000 })
        .toEqual(['ready', undefined]);
      expect(await storage.postings.corrections(id)).toMatchObject([{ createdBy, applies: true }]);
      expect(await listOf(storage, id)).toEqual(after);
    },
  );
});
