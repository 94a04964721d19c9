import type { Match, PostingId, PostingReading, ResumeId } from '@omm/contracts';
import type { Person } from '@omm/storage';
import { matchOf, resumeReading } from '@omm/testkit';
import type { TestApi } from './start-test-api.ts';

const text = 'Jo Example\njo@people.example\nOffice Manager, Elm Clinic, 2019 to present';
const toChange = { code: 'GAP', message: 'No work is listed.', advice: 'Say why.', span: null };

/** Takes a resume through the states that the worker takes it through. */
export async function readResume(
  { storage }: TestApi,
  id: ResumeId,
  person: Person | null = null,
): Promise<void> {
  await storage.documents.startReading(id, 1);
  await storage.resumes.saveReading(id, 1, {
    text,
    reading: { ...resumeReading('Jo Example', 'Office Manager'), findings: [toChange] },
    person,
  });
}

export async function readPosting(
  { storage }: TestApi,
  id: PostingId,
  reading: PostingReading,
): Promise<void> {
  await storage.documents.startReading(id, 1);
  await storage.postings.saveReading(id, 1, { text: 'A job', reading });
}

export async function rankPosting(
  { storage }: TestApi,
  postingId: PostingId,
  resumeIds: ResumeId[],
): Promise<void> {
  const start = await storage.matches.startRanking();
  const matches = resumeIds.map((resumeId) => ({ resumeId, match: quoting(matchOf(71.5)) }));
  await storage.matches.replaceForPosting({ postingId, run: 1, start, matches });
}

/** As of a resume whose first job stands right under the name. */
const quote = 'Jo Example\njo@people.example\nOffice Manager';
const quoting = (match: Match): Match => ({
  ...match,
  requirements: match.requirements.map((judgement) => ({
    ...judgement,
    resumeSpan: { start: 0, end: quote.length, text: quote },
  })),
});
