import { createLogger } from '@omm/config';
import {
  type PostingId,
  type RankingSettings,
  requirementsIn,
  suggestedRanking,
  withMusts,
} from '@omm/contracts';
import { parsePosting } from '@omm/extraction';
import { bestFirst, qualificationsOf, scorerFor } from '@omm/matching';
import type { Storage } from '@omm/storage';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPipeline } from './start-pipeline.ts';
import { postingText } from './testing/documents.ts';
import { addPerson, addPosting, listOf, smallSizes, untilListed } from './testing/people.ts';
import { openTestDatabase, testSettings } from './testing/test-pipeline.ts';

const { requirements } = parsePosting(postingText);
const idOf = (kind: string): string =>
  requirementsIn(requirements.root).find((one) => one.kind === kind)?.id ?? '';

let url: string;
let storage: Storage;
let pipeline: { close(): Promise<void> };
let posting: PostingId;
const people: Awaited<ReturnType<typeof addPerson>>[] = [];

beforeEach(async () => {
  ({ url, storage } = await openTestDatabase());
  people.length = 0;
  for (let number = 0; number < 40; number += 1) people.push(await addPerson(storage, number));
  posting = await addPosting(storage);
  pipeline = await startPipeline(testSettings(url), createLogger('worker', 'silent'), smallSizes);
});
afterEach(async () => {
  await pipeline.close();
  await storage.close();
});

const profiles = async () =>
  (await storage.resumes.profiles(people)).flatMap(({ id, profile }) => (profile ? [{ id, profile }] : []));

/** Everybody, scored one by one. */
async function byReference(
  settings: RankingSettings,
  accepts: (who: ReturnType<typeof qualificationsOf>) => boolean,
) {
  const { points } = scorerFor(withMusts(requirements, settings), settings);
  return (await profiles())
    .map(({ id, profile }) => ({ id, who: qualificationsOf(profile) }))
    .filter(({ who }) => accepts(who))
    .map(({ id, who }) => ({ id, points: points(who) }))
    .toSorted((a, b) => bestFirst(a.points, b.points) || (a.id < b.id ? -1 : 1))
    .slice(0, smallSizes.listLength)
    .map(({ id, points: { score } }) => ({ id, score }));
}

test('weights, musts and filters choose among everybody, not among the list', {
  timeout: 180_000,
}, async () => {
  await untilListed(storage, posting);
  const suggested = await listOf(storage, posting);
  expect(suggested).toEqual(await byReference(suggestedRanking, () => true));
  const weighed: RankingSettings = {
    ...suggestedRanking,
    weights: { role: 2, [idOf('language')]: 0 },
    musts: { [idOf('language')]: false, [idOf('experience')]: false },
  };
  await storage.postings.setRanking(posting, weighed);
  await untilListed(storage, posting);
  const list = await listOf(storage, posting);
  expect(list).toEqual(await byReference(weighed, () => true));
  const before = new Set(suggested.map(({ id }) => id));
  expect(list.some(({ id }) => !before.has(id))).toBe(true);

  const { points } = scorerFor(withMusts(requirements, weighed), weighed);
  const only = { ...weighed, only: { ...weighed.only, mustsMet: true, languages: ['es'] } };
  await storage.postings.setRanking(posting, only);
  await untilListed(storage, posting);
  const isAsked = (who: ReturnType<typeof qualificationsOf>) =>
    points(who).meetsMusts && who.languages.some(({ code }) => code === 'es');
  expect(await listOf(storage, posting)).toEqual(await byReference(only, isAsked));
});

test('who comes later is let in by the same filters', { timeout: 180_000 }, async () => {
  await untilListed(storage, posting);
  const french = { ...suggestedRanking, only: { ...suggestedRanking.only, languages: ['fr'] } };
  await storage.postings.setRanking(posting, french);
  await untilListed(storage, posting);
  expect(await listOf(storage, posting)).toEqual([]);
  await addPerson(storage, 51);
  const speaker = await addPerson(storage, 50, '\nLANGUAGES\nFrench (fluent)\n');
  await expect
    .poll(async () => (await listOf(storage, posting)).map(({ id }) => id), { timeout: 60_000 })
    .toEqual([speaker]);
});
