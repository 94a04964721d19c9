import { OrganisationId, type PostingId, type ResumeId, suggestedRanking, UserId } from '@omm/contracts';
import { createTestDatabase, postingReading, resumeReading } from '@omm/testkit';
import { openDatabase } from '../database.ts';
import { migrateToLatest } from '../migrate.ts';
import type { ReadPosting } from '../repositories/correct-posting.ts';
import type { CorrectResume } from '../repositories/correct-resume.ts';
import { createStorage, type Storage } from '../storage.ts';
import type { Person } from '../versions/join-versions.ts';

export const clinic = OrganisationId.parse('clinic');
export const hospital = OrganisationId.parse('hospital');
export const recruiter = UserId.parse('recruiter-of-clinic');
export const candidate = UserId.parse('candidate');
export const otherCandidate = UserId.parse('other-candidate');

/** Of a posting that nobody has corrected. */
export const asRead: Pick<ReadPosting, 'correct' | 'carrySettings'> = {
  correct: (reading) => ({ reading, missed: new Set() }),
  carrySettings: (settings) => settings,
};

/** Of a resume that nobody has corrected. */
export const resumeAsRead: CorrectResume = (reading) => ({ reading, missed: new Set() });

const text = {
  filename: null,
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode('Spanish is required.'),
};

/** The repositories on an empty database of their own. */
export async function openTestStorage(): Promise<{ storage: Storage; url: string }> {
  const url = await createTestDatabase();
  const db = openDatabase(url);
  await migrateToLatest(db);
  return { storage: createStorage(db), url };
}

export const submitPosting = (
  storage: Storage,
  organisationId: OrganisationId = clinic,
): Promise<PostingId> =>
  storage.postings.create({ organisationId, createdBy: recruiter, title: null, ...text });

const submitResume = (
  storage: Storage,
  owner: { organisationId: OrganisationId | null; createdBy: UserId } = {
    organisationId: null,
    createdBy: candidate,
  },
): Promise<ResumeId> => storage.resumes.create({ ...owner, ...text });

/** A posting as it stands when its ranking begins. */
export async function readPosting(
  storage: Storage,
  organisationId: OrganisationId = clinic,
): Promise<PostingId> {
  const id = await submitPosting(storage, organisationId);
  await storage.documents.startReading(id, 1);
  await storage.postings.saveReading(id, 1, {
    text: 'Spanish is required.',
    reading: postingReading('Office manager'),
    ...asRead,
  });
  return id;
}

export async function readResume(
  storage: Storage,
  owner: { organisationId: OrganisationId | null; createdBy: UserId } = {
    organisationId: null,
    createdBy: candidate,
  },
  person: Person | null = null,
): Promise<ResumeId> {
  const id = await submitResume(storage, owner);
  await storage.documents.startReading(id, 1);
  await storage.resumes.saveReading(id, 1, {
    text: 'Ottoline Marsh',
    reading: resumeReading('Ottoline Marsh', 'Receptionist'),
    person,
    correct: resumeAsRead,
  });
  return id;
}

/** What a ranking says of itself, where the test is not about it. */
export const ranked = {
  run: 1,
  version: '1',
  revision: 1,
  people: 0,
  leastScore: null,
  scoring: {
    inputs: {
      postingRevision: 1,
      versions: { extraction: '1', matching: '1', requirementModel: '1' },
      settings: suggestedRanking,
    },
    results: [],
  },
};
