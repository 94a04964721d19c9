import { setTimeout as sleep } from 'node:timers/promises';
import type { PersonTie, PostingId, ResumeFingerprint, ResumeId } from '@omm/contracts';
import { pointsOf, resumeReading } from '@omm/testkit';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Storage } from '../storage.ts';
import {
  candidate,
  clinic,
  hospital,
  openTestStorage,
  otherCandidate,
  ranked,
  readPosting,
  recruiter,
  resumeAsRead,
} from '../testing/submit.ts';
import type { Person } from './join-versions.ts';

const everyone = { kind: 'everyone' } as const;
const atClinic = { organisationId: clinic, createdBy: recruiter };
const ofPool = { organisationId: null, createdBy: candidate };

let storage: Storage;
beforeAll(async () => {
  ({ storage } = await openTestStorage());
});
afterEach(async () => {
  for (const { id } of (await storage.resumes.list(everyone, { allVersions: true })).items)
    await storage.documents.remove(id);
});
afterAll(() => storage.close());

/** Of `ana@one|ana@two` either address ties, as the number and the address of a resume do. */
function personOf(addresses: string): Person {
  const fingerprint: ResumeFingerprint = { email: addresses, phone: null, name: null, text: [] };
  const of = addresses.split('|');
  return {
    fingerprint,
    keys: of.map((address) => `email:${address}`),
    tieTo: ({ email }): PersonTie | null =>
      email?.split('|').some((address) => of.includes(address)) ? 'email' : null,
  };
}

type Owner = typeof atClinic | typeof ofPool;
async function upload(owner: Owner, filename = 'a.txt'): Promise<ResumeId> {
  const id = await storage.resumes.create({
    ...owner,
    filename,
    mediaType: 'text/plain',
    bytes: Buffer.from('a'),
  });
  // `created_at` is compared to the millisecond.
  await sleep(2);
  return id;
}

async function read(id: ResumeId, addresses: string, run = 1): Promise<void> {
  await storage.documents.startReading(id, run);
  const person = personOf(addresses);
  await storage.resumes.saveReading(id, run, {
    text: 'Ana',
    reading: resumeReading('Ana', 'Clerk'),
    person,
    correct: resumeAsRead,
  });
}

async function uploadAndRead(addresses: string, owner: Owner = atClinic): Promise<ResumeId> {
  const id = await upload(owner);
  await read(id, addresses);
  return id;
}

async function rank(id: ResumeId, postingId: PostingId, run = 1): Promise<boolean> {
  const start = await storage.matches.startRanking();
  return storage.matches.replaceForResume({
    resumeId: id,
    run,
    start,
    matches: [{ postingId, points: pointsOf(50) }],
  });
}

const currentOnes = async () => (await storage.resumes.list(everyone)).items.map(({ id }) => id).toSorted();
const versionsOf = async (id: ResumeId) =>
  (await storage.resumes.versions(id)).map(({ id, current }) => [id, current]);
const rankedFor = async (id: PostingId) =>
  (await storage.matches.listForPosting(id, everyone, { limit: 10 })).map(({ resumeId }) => resumeId);
const promised = async () => {
  const jobs: string[] = [];
  await storage.outbox.relay(async ({ job, of, run }) => void jobs.push(`${job} ${of} ${run}`));
  return jobs;
};

test('a new version takes the place of the older one, which stays readable', async () => {
  const old = await uploadAndRead('ana');
  const latest = await uploadAndRead('ana');
  expect(await currentOnes()).toEqual([latest]);
  expect((await storage.resumes.list(everyone, { allVersions: true })).items).toMatchObject([
    { id: latest, current: true },
    { id: old, current: false },
  ]);
  expect(await storage.resumes.versions(old)).toMatchObject([
    { id: old, current: false, by: 'email', filename: 'a.txt' },
    { id: latest, current: true, by: null },
  ]);
  expect(await storage.resumes.get(old, everyone)).toMatchObject({ text: 'Ana', current: false });
});

test('the newest upload is current, whichever is read first', async () => {
  const [first, second, third] = [await upload(atClinic), await upload(atClinic), await upload(atClinic)];
  await read(second, 'ana');
  await read(third, 'ana');
  await read(first, 'ana');
  const all = [
    [first, false],
    [second, false],
    [third, true],
  ];
  for (const id of [first, second, third]) expect(await versionsOf(id)).toEqual(all);
});

test('versions that are read at the same moment do not both stay current', async () => {
  const ids = await Promise.all(Array.from({ length: 8 }, () => upload(ofPool)));
  await Promise.all(ids.map((id) => read(id, 'ana')));
  expect(await currentOnes()).toHaveLength(1);
  const [id] = ids;
  expect(id && (await storage.resumes.versions(id))).toHaveLength(8);
});

test('one that is replaced leaves the ranked lists, and everybody in them is told', async () => {
  const posting = await readPosting(storage);
  const old = await uploadAndRead('ana');
  await rank(old, posting);
  const from = await storage.events.latest();
  const latest = await uploadAndRead('ana');
  expect(await rankedFor(posting)).toEqual([]);
  const told = await storage.events.after(from, everyone);
  expect(told.filter(({ id }) => id === posting).map(({ matchCount }) => matchCount)).toEqual([0]);
  expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining([old, latest]));
  const { fresh } = await storage.segments.ofPosting(clinic);
  expect(fresh.map(({ id }) => id)).toEqual([latest]);
});

test('a closed posting keeps the version that it ranked', async () => {
  const posting = await readPosting(storage);
  const old = await uploadAndRead('ana');
  await rank(old, posting);
  await storage.postings.setOpen(posting, false);
  await uploadAndRead('ana');
  expect(await rankedFor(posting)).toEqual([old]);
});

test('so does its candidate of another system, who is found under that id there', async () => {
  const posting = await readPosting(storage);
  const old = await uploadAndRead('ana');
  await storage.externalCandidates.take(
    { externalId: 'A-1', rowHash: 'said', resume: old, postingId: posting, stage: 'interview', reason: null },
    { organisationId: clinic, byId: recruiter, dryRun: false },
  );
  await storage.postings.setOpen(posting, false);
  await uploadAndRead('ana');
  expect(await storage.pipeline.ofOrganisation(clinic, { postingId: posting, limit: 10 })).toMatchObject([
    { resumeId: old, externalId: 'A-1', stage: 'interview' },
  ]);
});

test('a tie is known by its last reading', async () => {
  const old = await uploadAndRead('ana');
  await rank(old, await readPosting(storage));
  const latest = await uploadAndRead('ana');
  await storage.documents.readAgain('another ruleset of ties');
  const other: Person = { ...personOf('ana'), tieTo: () => 'phone' };
  await storage.documents.startReading(old, 2);
  await storage.resumes.saveReading(old, 2, {
    text: 'Ana',
    reading: resumeReading('Ana', 'Clerk'),
    person: other,
    correct: resumeAsRead,
  });
  expect(await storage.resumes.versions(latest)).toMatchObject([{ id: old, by: 'phone' }, { id: latest }]);
});

test('a ranking that began before does not bring it back, from either side', async () => {
  const posting = await readPosting(storage);
  const old = await uploadAndRead('ana');
  const start = await storage.matches.startRanking();
  await uploadAndRead('ana');
  const points = pointsOf(50);
  const matches = [{ resumeId: old, points }];
  expect(await storage.matches.replaceForPosting({ postingId: posting, ...ranked, start, matches })).toBe(
    true,
  );
  expect(await rank(old, posting)).toBe(true);
  expect(await rankedFor(posting)).toEqual([]);
  expect(await storage.resumes.get(old, everyone)).toMatchObject({ status: 'ready', matchCount: 0 });
});

test('rankings and new versions at the same time end well', async () => {
  const postings = await Promise.all([readPosting(storage), readPosting(storage)]);
  const ids = await Promise.all(Array.from({ length: 6 }, () => upload(ofPool)));
  const matches = ids.map((resumeId) => ({ resumeId, points: pointsOf(50) }));
  const rankings = Array.from({ length: 12 }, async (_, i) => {
    const start = await storage.matches.startRanking();
    const postingId = postings[i % 2] ?? postings[0];
    return storage.matches.replaceForPosting({ postingId, ...ranked, start, matches });
  });
  await Promise.all([...ids.map((id) => read(id, 'ana')), ...rankings]);
  const [current] = await currentOnes();
  for (const posting of postings)
    expect((await rankedFor(posting)).filter((id) => id !== current)).toEqual([]);
});

test('when the newest is removed, the one before it is current and ranked again', async () => {
  const first = await uploadAndRead('ana');
  const second = await uploadAndRead('ana');
  const third = await uploadAndRead('ana');
  await rank(second, await readPosting(storage));
  await promised();
  const from = await storage.events.latest();
  await storage.documents.remove(third);
  expect(await versionsOf(first)).toEqual([
    [first, false],
    [second, true],
  ]);
  expect(await promised()).toEqual([`rank-resume ${second} 2`]);
  expect(await storage.events.after(from, everyone)).toMatchObject(
    expect.arrayContaining([expect.objectContaining({ id: second, status: 'ranking' })]),
  );
});

test('one that cannot be read again leaves its place to the one before', async () => {
  const old = await uploadAndRead('ana');
  const latest = await uploadAndRead('ana');
  await rank(old, await readPosting(storage));
  await storage.documents.fail(latest, 1, { code: 'INTERNAL', message: 'no' });
  expect(await versionsOf(old)).toEqual([[old, true]]);
  await uploadAndRead('other');
  expect(await storage.documents.retry(latest)).toBe(true);
  await read(latest, 'ana', 2);
  expect(await versionsOf(old)).toEqual([
    [old, false],
    [latest, true],
  ]);
});

test('told apart, both are current, and stay so when they are read again', async () => {
  const old = await uploadAndRead('family');
  const latest = await uploadAndRead('family');
  await rank(old, await readPosting(storage));
  await rank(latest, await readPosting(storage));
  await promised();
  expect(await storage.resumes.separate(latest)).toBe(true);
  expect(await promised()).toEqual([`rank-resume ${old} 2`]);
  expect(await storage.resumes.separate(latest)).toBe(false);
  await rank(old, await readPosting(storage), 2);
  expect(await storage.documents.readAgain('another ruleset')).toBeGreaterThanOrEqual(2);
  await read(old, 'family', 3);
  await read(latest, 'family', 2);
  expect(await currentOnes()).toEqual([old, latest].toSorted());
  const next = await uploadAndRead('family');
  const families = [await versionsOf(old), await versionsOf(latest)];
  expect(families.map(({ length }) => length).toSorted()).toEqual([1, 2]);
  expect(families.flat()).toContainEqual([next, true]);
});

test('one that ties two others makes all of them one person’s; read anew, it leaves them when nothing ties it any more', async () => {
  const one = await uploadAndRead('ana@one');
  const two = await uploadAndRead('ana@two');
  expect(await currentOnes()).toHaveLength(2);
  const both = await uploadAndRead('ana@one|ana@two');
  expect(await versionsOf(one)).toEqual([
    [one, false],
    [two, false],
    [both, true],
  ]);
  await rank(both, await readPosting(storage));
  await storage.documents.readAgain('yet another ruleset');
  await read(both, 'somebody-else', 2);
  expect(await versionsOf(both)).toEqual([[both, true]]);
});

test('nobody’s resume replaces another owner’s', async () => {
  const ids = [
    await uploadAndRead('ana', atClinic),
    await uploadAndRead('ana', { organisationId: hospital, createdBy: recruiter }),
    await uploadAndRead('ana', ofPool),
    await uploadAndRead('ana', { organisationId: null, createdBy: otherCandidate }),
  ];
  expect(await currentOnes()).toEqual(ids.toSorted());
  for (const id of ids) expect(await versionsOf(id)).toEqual([[id, true]]);
  const colleague = await uploadAndRead('ana', { organisationId: clinic, createdBy: otherCandidate });
  expect(await versionsOf(colleague)).toHaveLength(2);
});
