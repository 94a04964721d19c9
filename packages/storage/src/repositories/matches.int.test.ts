import { matchOf } from '@omm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Storage } from '../storage.ts';
import { clinic, openTestStorage, readPosting, readResume } from '../testing/submit.ts';

let storage: Storage;
beforeAll(async () => {
  ({ storage } = await openTestStorage());
});
afterAll(() => storage.close());

test('the ranked list is best first, with the latest title as headline', async () => {
  const [postingId, good, better] = await Promise.all([
    readPosting(storage),
    readResume(storage),
    readResume(storage),
  ]);
  const start = await storage.matches.startRanking();
  const matches = [
    { resumeId: good, match: matchOf(51.5) },
    { resumeId: better, match: matchOf(80) },
  ];
  expect(await storage.matches.replaceForPosting({ postingId, run: 1, start, matches })).toBe(true);
  const listed = await storage.matches.listForPosting(postingId, { limit: 10 });
  expect(listed).toEqual([
    {
      resumeId: better,
      organisationId: null,
      name: 'Ottoline Marsh',
      headline: 'Receptionist',
      match: matchOf(80),
    },
    { ...listed[0], resumeId: good, match: matchOf(51.5) },
  ]);
  const [row] = (await storage.postings.list({ kind: 'organisation', organisationId: clinic })).filter(
    ({ id }) => id === postingId,
  );
  expect(row).toMatchObject({ status: 'ready', matchCount: 2 });
});

test('a new ranking drops what it does not keep, but not a pair that arrived while it ran', async () => {
  const [postingId, old, kept, late] = await Promise.all([
    readPosting(storage),
    readResume(storage),
    readResume(storage),
    readResume(storage),
  ]);
  const match = matchOf(50);
  const first = await storage.matches.startRanking();
  const before = [old, kept].map((resumeId) => ({ resumeId, match }));
  await storage.matches.replaceForPosting({ postingId, run: 1, start: first, matches: before });

  const start = await storage.matches.startRanking();
  await storage.matches.replaceForResume({
    resumeId: late,
    run: 1,
    start: await storage.matches.startRanking(),
    matches: [{ postingId, match }],
  });
  await storage.matches.replaceForPosting({ postingId, run: 1, start, matches: [{ resumeId: kept, match }] });

  const listed = await storage.matches.listForPosting(postingId, { limit: 10 });
  expect(listed.map((row) => row.resumeId).toSorted()).toEqual([kept, late].toSorted());
});

test('a document that is not read cannot become ready', async () => {
  const postingId = await readPosting(storage);
  const start = await storage.matches.startRanking();
  expect(await storage.matches.replaceForPosting({ postingId, run: 2, start, matches: [] })).toBe(false);
});

test('postings and resumes ranked at the same time do not lock each other out', async () => {
  const postings = await Promise.all(Array.from({ length: 8 }, () => readPosting(storage)));
  const resumes = await Promise.all(Array.from({ length: 8 }, () => readResume(storage)));
  const start = await storage.matches.startRanking();
  const match = matchOf(50);
  const ranked = await Promise.all([
    ...postings.map((postingId) => {
      const matches = resumes.toReversed().map((resumeId) => ({ resumeId, match }));
      return storage.matches.replaceForPosting({ postingId, run: 1, start, matches });
    }),
    ...resumes.map((resumeId) => {
      const matches = postings.toReversed().map((postingId) => ({ postingId, match }));
      return storage.matches.replaceForResume({ resumeId, run: 1, start, matches });
    }),
  ]);
  expect(ranked).toEqual(Array.from({ length: 16 }, () => true));
  const counts = await Promise.all(
    postings.map(async (id) => (await storage.matches.listForPosting(id, { limit: 100 })).length),
  );
  expect(counts).toEqual(postings.map(() => 8));
});
