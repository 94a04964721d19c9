import type { PostingId, ResumeId } from '@omm/contracts';
import { extractionVersion, parsePosting, parseResume } from '@omm/extraction';
import { carrySettings, correctPosting, correctResume } from '@omm/extraction/corrections';
import { bestFirst, qualificationsOf, rankingVersion, scorerFor } from '@omm/matching';
import type { ListHead, Storage } from '@omm/storage';
import { expect } from 'vitest';
import type { RankingSizes } from '../handlers/dependencies.ts';
import { postingText, resumeText } from './documents.ts';
import { postingOf, resumeOf } from './new-document.ts';

/** A few people fill a segment, and a ranking of two segments is split. */
export const smallSizes: RankingSizes = { listLength: 20, segmentRows: 8, segmentsAJob: 1, freshToPack: 4 };

/** Read as the worker reads, without its sandbox. Each of another owner, and with another past. */
export async function addPerson(storage: Storage, number: number, also = ''): Promise<ResumeId> {
  const text = `${resumeText}${also}`
    .replace('March 2018 - Present', `March ${2024 - (number % 17)} - Present`)
    .replace('Spanish (fluent)', number % 3 === 0 ? 'Spanish (fluent)' : 'Spanish (basic)');
  const id = await storage.resumes.create(resumeOf(`${text}${number}`, { of: `candidate-${number}` }));
  await storage.documents.startReading(id, 1);
  const reading = parseResume(text, { asOf: '2026-01-01' });
  await storage.resumes.saveReading(id, 1, { text, reading, person: null, correct: correctResume });
  return id;
}

export async function addPosting(storage: Storage): Promise<PostingId> {
  const id = await storage.postings.create(postingOf(postingText));
  await readPosting(storage, id, 1);
  return id;
}

/** As the worker reads it, without its sandbox. */
export async function readPosting(storage: Storage, id: PostingId, run: number): Promise<void> {
  await storage.documents.startReading(id, run);
  await storage.postings.saveReading(id, run, {
    text: postingText,
    reading: parsePosting(postingText),
    correct: correctPosting,
    carrySettings,
  });
}

/** The list as one scorer makes it of everybody's reading. */
export async function listByReference(storage: Storage, ids: readonly ResumeId[]) {
  const { points } = scorerFor(parsePosting(postingText).requirements, { extraction: extractionVersion });
  const people = (await storage.resumes.profiles(ids)).flatMap(({ id, profile }) =>
    profile === null ? [] : [{ id, points: points(qualificationsOf(profile)) }],
  );
  return people
    .toSorted((a, b) => bestFirst(a.points, b.points) || (a.id < b.id ? -1 : 1))
    .slice(0, smallSizes.listLength)
    .map(({ id, points: { score } }) => ({ id, score }));
}

export async function listOf(storage: Storage, posting: PostingId) {
  const rows = await storage.matches.listForPosting(posting, { kind: 'everyone' }, { limit: 100 });
  return rows.map(({ resumeId, points }) => ({ id: resumeId, score: points.score }));
}

/** How many were ranked, and whether the list is of today's rules and of what the posting asks for. */
export const headOf = (storage: Storage, posting: PostingId): Promise<ListHead | null> =>
  storage.matches.headForPosting(
    posting,
    { kind: 'everyone' },
    { reading: extractionVersion, ranking: rankingVersion(extractionVersion) },
  );

export const untilListed = (storage: Storage, posting: PostingId): Promise<void> =>
  expect
    .poll(() => headOf(storage, posting), { timeout: 60_000 })
    .toMatchObject({ stale: false, rankedAt: expect.any(String) });
