import { pointsOf } from '@omm/testkit';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../audience.ts';
import type { Storage } from '../storage.ts';
import {
  candidate,
  clinic,
  hospital,
  openTestStorage,
  otherCandidate,
  ranked,
  readPosting,
  readResume,
  recruiter,
  submitPosting,
} from '../testing/submit.ts';

const atClinic: Audience = { kind: 'organisation', organisationId: clinic };
const atHospital: Audience = { kind: 'organisation', organisationId: hospital };
const asCandidate: Audience = { kind: 'candidate', userId: candidate };
const asOther: Audience = { kind: 'candidate', userId: otherCandidate };

let storage: Storage;
let url: string;
let ids: Awaited<ReturnType<typeof populate>>;

beforeAll(async () => {
  ({ storage, url } = await openTestStorage());
  ids = await populate(storage);
});
afterAll(() => storage.close());

/** A ready posting of each organisation, an unread one, a resume of the clinic, and one of the pool. */
async function populate(storage: Storage) {
  const posting = await readPosting(storage, clinic);
  const elsewhere = await readPosting(storage, hospital);
  const unread = await submitPosting(storage, clinic);
  const upload = await readResume(storage, { organisationId: clinic, createdBy: recruiter });
  const pool = await readResume(storage);
  const start = await storage.matches.startRanking();
  const points = pointsOf(40);
  const matches = [
    { resumeId: upload, points },
    { resumeId: pool, points: pointsOf(60) },
  ];
  await storage.matches.replaceForPosting({ postingId: posting, ...ranked, start, matches });
  return { posting, elsewhere, unread, upload, pool };
}

const seen = (rows: readonly { id: string }[]) => rows.map((row) => row.id).toSorted();

test('an organisation lists and opens its own postings only', async () => {
  expect(seen((await storage.postings.list(atClinic)).items)).toEqual([ids.posting, ids.unread].toSorted());
  expect(seen((await storage.postings.list(atHospital)).items)).toEqual([ids.elsewhere]);
  expect(await storage.postings.get(ids.posting, atHospital)).toBeNull();
});

test('a candidate opens postings that are ready, and no other', async () => {
  expect(await storage.postings.get(ids.posting, asCandidate)).not.toBeNull();
  expect(await storage.postings.get(ids.unread, asCandidate)).toBeNull();
  expect(await storage.postings.get(ids.elsewhere, asCandidate)).toBeNull();
});

test('a resume is listed by those whose it is', async () => {
  expect(seen((await storage.resumes.list(atClinic)).items)).toEqual([ids.upload]);
  expect(seen((await storage.resumes.list(atHospital)).items)).toEqual([]);
  expect(seen((await storage.resumes.list(asCandidate)).items)).toEqual([ids.pool]);
  expect(seen((await storage.resumes.list(asOther)).items)).toEqual([]);
});

test('an organisation opens a resume of the pool once one of its postings ranks it', async () => {
  expect(await storage.resumes.get(ids.pool, atClinic)).toMatchObject({ matchCount: 1 });
  expect(await storage.resumes.get(ids.pool, atHospital)).toBeNull();
  expect(await storage.resumes.get(ids.upload, atHospital)).toBeNull();
  expect(await storage.resumes.get(ids.upload, asCandidate)).toBeNull();
  expect(await storage.resumes.get(ids.pool, asOther)).toBeNull();
});

test('a posting ranks its organisation’s uploads and the pool', async () => {
  expect(seen((await storage.segments.ofPosting(clinic)).fresh)).toEqual([ids.upload, ids.pool].toSorted());
  expect(seen((await storage.segments.ofPosting(hospital)).fresh)).toEqual([ids.pool]);
});

test('an upload is ranked for its organisation’s postings, the pool for all', async () => {
  const everyone: Audience = { kind: 'everyone' };
  expect(seen(await storage.postings.openTo(clinic, everyone))).toEqual([ids.posting]);
  expect(seen(await storage.postings.openTo(null, everyone))).toEqual(
    [ids.posting, ids.elsewhere].toSorted(),
  );
});

test('the jobs of a resume are those that the audience may see', async () => {
  expect(await storage.postings.openTo(null, asCandidate)).toEqual([
    { id: ids.posting, organisationId: clinic, title: 'Office manager', revision: 1, leastScore: null },
  ]);
  expect(seen(await storage.postings.openTo(null, atHospital))).toEqual([ids.elsewhere]);
  expect(await storage.resumes.get(ids.pool, asCandidate)).toMatchObject({ matchCount: 1 });
});

test('events reach those whose document it is', async () => {
  const heard = async (audience: Audience) =>
    new Set((await storage.events.after(0, audience)).map((event) => event.id));
  expect(await heard(atClinic)).toEqual(new Set([ids.posting, ids.unread, ids.upload]));
  expect(await heard(atHospital)).toEqual(new Set([ids.elsewhere]));
  expect(await heard(asCandidate)).toEqual(new Set([ids.pool]));
  expect(await heard(asOther)).toEqual(new Set());
});

describe('as long as an account is not confirmed', () => {
  const unverified = async (userId: string) => {
    const client = new Client(url);
    await client.connect();
    await client.query(
      `create or replace view unverified_accounts as select ${client.escapeLiteral(userId)}::text as user_id`,
    );
    await client.end();
  };
  afterAll(() => unverified('nobody'));

  test('a candidate’s resume is seen and counted by nobody else', async () => {
    const page = { limit: 10 };
    expect(await storage.matches.listForPosting(ids.posting, atClinic, page)).toHaveLength(2);
    await unverified(candidate);
    expect(await storage.matches.listForPosting(ids.posting, atClinic, page)).toMatchObject([
      { resumeId: ids.upload },
    ]);
    expect(await storage.postings.get(ids.posting, atClinic)).toMatchObject({ matchCount: 1 });
    expect(await storage.resumes.get(ids.pool, atClinic)).toBeNull();
    expect(await storage.resumes.get(ids.pool, asCandidate)).toMatchObject({ matchCount: 1 });
  });

  test('a recruiter’s postings and uploads are seen by the organisation only', async () => {
    await unverified(recruiter);
    expect(await storage.postings.get(ids.posting, asCandidate)).toBeNull();
    expect(await storage.postings.openTo(null, asCandidate)).toEqual([]);
    expect(await storage.resumes.get(ids.pool, asCandidate)).toMatchObject({ matchCount: 0 });
    expect(await storage.postings.get(ids.posting, atClinic)).toMatchObject({ matchCount: 2 });
    expect(await storage.resumes.get(ids.upload, atClinic)).not.toBeNull();
  });
});
