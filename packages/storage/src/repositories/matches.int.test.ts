import { pointsOf } from '@omm/testkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Audience } from '../audience.ts';
import type { Storage } from '../storage.ts';
import { candidate, clinic, openTestStorage, ranked, readPosting, readResume } from '../testing/submit.ts';

const everyone: Audience = { kind: 'everyone' };

let storage: Storage;
beforeAll(async () => {
  ({ storage } = await openTestStorage());
});
afterAll(() => storage.close());

test('the ranked list is best first', async () => {
  const [postingId, good, better] = await Promise.all([
    readPosting(storage),
    readResume(storage),
    readResume(storage),
  ]);
  const start = await storage.matches.startRanking();
  const matches = [
    { resumeId: good, points: pointsOf(51.5) },
    { resumeId: better, points: pointsOf(80) },
  ];
  expect(await storage.matches.replaceForPosting({ postingId, ...ranked, start, matches })).toBe(true);
  const listed = await storage.matches.listForPosting(postingId, everyone, { limit: 10 });
  expect(listed).toEqual([
    {
      resumeId: better,
      person: { identified: true, name: 'Ottoline Marsh', nameToHide: null },
      standing: { stage: 'new', tags: [], applied: false },
      points: pointsOf(80),
      revision: 1,
    },
    { ...listed[0], resumeId: good, points: pointsOf(51.5) },
  ]);
  const [row] = (await storage.postings.list({ kind: 'organisation', organisationId: clinic })).items.filter(
    ({ id }) => id === postingId,
  );
  expect(row).toMatchObject({ status: 'ready', matchCount: 2 });
});

test('equals stand by the longer experience, then by the fresher', async () => {
  const postingId = await readPosting(storage);
  const experiences = [
    { months: 90, monthsAgo: 7 },
    { months: 60, monthsAgo: 0 },
    { months: 60, monthsAgo: 12 },
    { months: 60, monthsAgo: null },
    { months: 0, monthsAgo: null },
  ];
  const matches = await Promise.all(
    experiences.map(async (experience) => {
      const points = { ...pointsOf(80), experience };
      return { resumeId: await readResume(storage), points };
    }),
  );
  const start = await storage.matches.startRanking();
  const shuffled = matches.toReversed();
  await storage.matches.replaceForPosting({ postingId, ...ranked, start, matches: shuffled });
  const listed = await storage.matches.listForPosting(postingId, everyone, { limit: 10 });
  expect(listed.map(({ points }) => points.experience)).toEqual(experiences);
});

test('a new ranking drops what it does not keep, but not a pair that arrived while it ran', async () => {
  const [postingId, old, kept, late] = await Promise.all([
    readPosting(storage),
    readResume(storage),
    readResume(storage),
    readResume(storage),
  ]);
  const points = pointsOf(50);
  const first = await storage.matches.startRanking();
  const before = [old, kept].map((resumeId) => ({ resumeId, points }));
  await storage.matches.replaceForPosting({ postingId, ...ranked, start: first, matches: before });

  const start = await storage.matches.startRanking();
  await storage.matches.replaceForResume({
    resumeId: late,
    run: 1,
    start: await storage.matches.startRanking(),
    matches: [{ postingId, points }],
  });
  await storage.matches.replaceForPosting({
    postingId,
    ...ranked,
    start,
    matches: [{ resumeId: kept, points }],
  });

  const listed = await storage.matches.listForPosting(postingId, everyone, { limit: 10 });
  expect(listed.map((row) => row.resumeId).toSorted()).toEqual([kept, late].toSorted());
});

test('what is removed leaves the lists, which say so, and a ranking or reading that comes late passes it by', async () => {
  const [postingId, gone, stays] = await Promise.all([
    readPosting(storage),
    readResume(storage),
    readResume(storage),
  ]);
  const start = await storage.matches.startRanking();
  const matches = [gone, stays].map((resumeId) => ({ resumeId, points: pointsOf(50) }));
  await storage.matches.replaceForPosting({ postingId, ...ranked, start, matches });
  const heard = await storage.events.latest();
  expect(await storage.documents.remove(gone)).toBe(true);
  expect(await storage.documents.remove(gone)).toBe(false);
  const told = await storage.events.after(0, everyone, 10_000);
  expect(told.filter(({ id }) => id === gone)).toEqual([]);
  expect(told.filter(({ sequence }) => sequence > heard)).toMatchObject([{ id: postingId, matchCount: 1 }]);

  expect(await storage.matches.replaceForPosting({ postingId, ...ranked, start, matches })).toBe(true);
  const listed = await storage.matches.listForPosting(postingId, everyone, { limit: 10 });
  expect(listed.map(({ resumeId }) => resumeId)).toEqual([stays]);
  const late = { resumeId: gone, run: 1, start, matches: [{ postingId, points: pointsOf(50) }] };
  expect(await storage.matches.replaceForResume(late)).toBe(false);
  expect(await storage.documents.startReading(gone, 1)).toBeNull();
  expect(await storage.documents.fail(gone, 1, { code: 'INTERNAL', message: 'Late.' })).toBe(false);
});

test('removing and ranking at the same time end well', async () => {
  const [postingId, ...resumeIds] = await Promise.all([
    readPosting(storage),
    ...Array.from({ length: 8 }, () => readResume(storage)),
  ]);
  const start = await storage.matches.startRanking();
  const matches = resumeIds.map((resumeId) => ({ resumeId, points: pointsOf(50) }));
  await Promise.all([
    ...Array.from({ length: 4 }, () =>
      storage.matches.replaceForPosting({ postingId, ...ranked, start, matches }),
    ),
    ...resumeIds.slice(4).map((id) => storage.documents.remove(id)),
  ]);
  const listed = await storage.matches.listForPosting(postingId, everyone, { limit: 10 });
  expect(listed.map(({ resumeId }) => resumeId).toSorted()).toEqual(resumeIds.slice(0, 4).toSorted());
});

test('a closed posting keeps its list, takes nobody new, is hidden, and is ranked again once reopened', async () => {
  const [postingId, listed] = await Promise.all([readPosting(storage), readResume(storage)]);
  const points = pointsOf(50);
  const rank = async (
    resumeId: typeof listed,
    matches: { postingId: typeof postingId; points: typeof points }[],
  ) =>
    storage.matches.replaceForResume({
      resumeId,
      run: 1,
      start: await storage.matches.startRanking(),
      matches,
    });
  const start = await storage.matches.startRanking();
  await storage.matches.replaceForPosting({
    postingId,
    ...ranked,
    start,
    matches: [{ resumeId: listed, points }],
  });
  const openTo = async (audience: Audience) =>
    (await storage.postings.openTo(null, audience)).some(({ id }) => id === postingId);
  const asCandidate: Audience = { kind: 'candidate', userId: candidate };
  const open = async () => [
    await openTo(asCandidate),
    await openTo(everyone),
    (await storage.postings.get(postingId, asCandidate)) !== null,
  ];
  expect(await open()).toEqual([true, true, true]);

  await storage.postings.setOpen(postingId, false);
  await rank(listed, []);
  expect(await open()).toEqual([false, false, false]);
  expect(await storage.matches.listForPosting(postingId, everyone, { limit: 10 })).toHaveLength(1);

  await storage.outbox.relay(async () => undefined, 1_000);
  await storage.postings.setOpen(postingId, true);
  await storage.postings.setOpen(postingId, true);
  const promised: string[] = [];
  await storage.outbox.relay(async ({ job, of }) => void promised.push(`${job} ${of}`));
  expect(promised).toEqual([`rank-posting ${postingId}`]);
  expect(await open()).toEqual([true, true, true]);
  await rank(listed, []);
  expect(await storage.matches.listForPosting(postingId, everyone, { limit: 10 })).toEqual([]);
});

test('a document that is not read cannot become ready', async () => {
  const postingId = await readPosting(storage);
  const start = await storage.matches.startRanking();
  expect(await storage.matches.replaceForPosting({ postingId, ...ranked, run: 2, start, matches: [] })).toBe(
    false,
  );
});

test('postings and resumes ranked at the same time do not lock each other out', async () => {
  const postings = await Promise.all(Array.from({ length: 8 }, () => readPosting(storage)));
  const resumes = await Promise.all(Array.from({ length: 8 }, () => readResume(storage)));
  const start = await storage.matches.startRanking();
  const points = pointsOf(50);
  const saved = await Promise.all([
    ...postings.map((postingId) => {
      const matches = resumes.toReversed().map((resumeId) => ({ resumeId, points }));
      return storage.matches.replaceForPosting({ postingId, ...ranked, start, matches });
    }),
    ...resumes.map((resumeId) => {
      const matches = postings.toReversed().map((postingId) => ({ postingId, points }));
      return storage.matches.replaceForResume({ resumeId, run: 1, start, matches });
    }),
  ]);
  expect(saved).toEqual(Array.from({ length: 16 }, () => true));
  const counts = await Promise.all(
    postings.map(async (id) => (await storage.matches.listForPosting(id, everyone, { limit: 100 })).length),
  );
  expect(counts).toEqual(postings.map(() => 8));
});
