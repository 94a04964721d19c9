import type { Match, PostingId, PostingReading, ResumeId, ResumeReading } from '@omm/contracts';
import type { TestApi } from './start-test-api.ts';

const text = 'Jo Example\njo@people.example\nOffice Manager, Elm Clinic, 2019 to present';
const span = { start: 0, end: 10, text: 'Jo Example' };
const evidence = { span, ruleId: 'test', certainty: 'stated' } as const;

const resumeReading: ResumeReading = {
  contact: {
    name: { value: 'Jo Example', ...evidence },
    email: null,
    phone: null,
    location: null,
    links: [],
  },
  profile: {
    asOf: '2026-01-01',
    positions: [],
    education: [],
    credentials: [],
    languages: [],
    skills: [],
    months: {
      total: 0,
      healthcare: 0,
      management: 0,
      medicalOffice: 0,
      medicalOfficeManagement: 0,
      office: 0,
    },
  },
  summary: {
    highestDegree: null,
    degrees: [],
    positions: [],
    totalYears: null,
    healthcareYears: 0,
    managementYears: 0,
    languages: [],
    credentials: [],
    ehrSystems: [],
    skills: [],
  },
  warnings: [],
  version: 'test',
};

const match: Match = {
  score: 71.5,
  coverage: 0.5,
  verdict: 'good',
  requirements: [],
  weights: { suggested: {}, applied: {} },
  versions: { extraction: 'test', matching: 'test' },
};

/** Takes a resume through the states that the worker takes it through. */
export async function readResume({ storage }: TestApi, id: ResumeId): Promise<void> {
  await storage.documents.startReading(id, 1);
  await storage.resumes.saveReading(id, 1, { text, reading: resumeReading });
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
  const matches = resumeIds.map((resumeId) => ({ resumeId, match }));
  await storage.matches.replaceForPosting({ postingId, run: 1, start, matches });
}
