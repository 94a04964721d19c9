import type { CandidateProfile, PostingId, PostingReading, ResumeId, ResumeReading } from '@omm/contracts';
import { carrySettings, correctPosting, correctResume } from '@omm/extraction/corrections';
import { extractionVersion } from '@omm/extraction/version';
import { rankingVersion, scoringRecordOf } from '@omm/matching';
import type { Person } from '@omm/storage';
import { pointsOf, resumeReading } from '@omm/testkit';
import type { TestApi } from './start-test-api.ts';

const text = 'Jo Example\njo@people.example\nOffice Manager, Elm Clinic, 2019 to present';
const toChange = { code: 'GAP', message: 'No work is listed.', advice: 'Say why.', span: null };

interface Read {
  person?: Person | null;
  version?: string;
  profile?: Partial<CandidateProfile>;
  run?: number;
}

/** Takes a resume through the states that the worker takes it through. */
export async function readResume(
  { storage }: TestApi,
  id: ResumeId,
  { person = null, version = extractionVersion, profile = {}, run = 1 }: Read = {},
): Promise<void> {
  const reading = underName(resumeReading('Jo Example', 'Office Manager'));
  await storage.documents.startReading(id, run);
  await storage.resumes.saveReading(id, run, {
    text,
    reading: {
      ...reading,
      profile: { ...reading.profile, ...profile },
      findings: [toChange],
      version,
    },
    person,
    correct: correctResume,
  });
}

export async function readPosting(
  { storage }: TestApi,
  id: PostingId,
  reading: PostingReading,
): Promise<void> {
  await storage.documents.startReading(id, 1);
  await storage.postings.saveReading(id, 1, {
    text: 'Spanish, A job',
    reading,
    correct: correctPosting,
    carrySettings,
  });
}

export async function rankPosting(
  { storage }: TestApi,
  postingId: PostingId,
  resumeIds: ResumeId[],
): Promise<void> {
  const start = await storage.matches.startRanking();
  const posting = await storage.postings.rankable(postingId);
  if (!posting) throw new Error('The posting is not read.');
  const { inputs, scoreOf } = scoringRecordOf(posting);
  const people = await storage.resumes.profiles(resumeIds);
  const results = people.flatMap(({ id, revision, profile }) =>
    profile ? { resumeId: id, resumeRevision: revision, ...scoreOf(profile) } : [],
  );
  await storage.matches.replaceForPosting({
    postingId,
    run: 1,
    start,
    version: rankingVersion(extractionVersion),
    revision: 1,
    people: resumeIds.length,
    leastScore: null,
    matches: resumeIds.map((resumeId) => ({ resumeId, points: pointsOf(71.5) })),
    scoring: { inputs, results },
  });
}

/** The first job stands right under the name. */
function underName(reading: ResumeReading): ResumeReading {
  const quote = text.slice(0, text.indexOf(','));
  const positions = reading.profile.positions.map((position) => ({
    ...position,
    span: { start: 0, end: quote.length, text: quote },
  }));
  return { ...reading, profile: { ...reading.profile, positions } };
}
