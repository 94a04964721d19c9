import { type PostingId, type ResumeId, UserId } from '@omm/contracts';
import { pointsOf } from '@omm/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
} from '../testing/submit.ts';

const atClinic: Audience = { kind: 'organisation', organisationId: clinic };
const atHospital: Audience = { kind: 'organisation', organisationId: hospital };
const colleague = UserId.parse('colleague-at-clinic');

let storage: Storage;
beforeAll(async () => {
  ({ storage } = await openTestStorage());
});
afterAll(() => storage.close());

/** A posting of the clinic that ranks an upload of the clinic and a resume of the pool. */
let ids: { posting: PostingId; upload: ResumeId; pool: ResumeId };
beforeEach(async () => {
  const posting = await readPosting(storage, clinic);
  const upload = await readResume(storage, { organisationId: clinic, createdBy: recruiter });
  const pool = await readResume(storage);
  await rank(posting, [upload, pool]);
  ids = { posting, upload, pool };
});

async function rank(postingId: PostingId, resumeIds: ResumeId[]) {
  const start = await storage.matches.startRanking();
  const matches = resumeIds.map((resumeId) => ({ resumeId, points: pointsOf(60) }));
  await storage.matches.replaceForPosting({ postingId, ...ranked, start, matches });
}

const onPool = () => ({ postingId: ids.posting, resumeId: ids.pool });
const byRecruiter = { byId: recruiter };
const noted = { text: 'Speaks Spanish on the phone.', byId: recruiter };

test('nobody has done anything yet: new, without history, and in no pipeline', async () => {
  expect(await storage.candidacies.get(onPool(), atClinic)).toMatchObject({
    stage: 'new',
    tags: [],
    applied: false,
    history: [],
    notes: [],
  });
  expect(await storage.pipeline.ofPosting(ids.posting, atClinic, { limit: 10 })).toEqual([]);
});

test('a move is kept with who and why, and one to where the candidate stands is none', async () => {
  const { change, get } = storage.candidacies;
  await change(onPool(), atClinic, { stage: 'shortlisted', ...byRecruiter });
  await change(onPool(), atClinic, { stage: 'shortlisted', ...byRecruiter });
  await change(onPool(), atClinic, { stage: 'rejected', reason: 'Wants part time', byId: colleague });
  const found = await get(onPool(), atClinic);
  expect(found).toMatchObject({ stage: 'rejected', reason: 'Wants part time' });
  expect(found?.history).toMatchObject([
    { kind: 'stage', stage: 'shortlisted', reason: null, byId: recruiter },
    { kind: 'stage', stage: 'rejected', reason: 'Wants part time', byId: colleague },
  ]);
  await change(onPool(), atClinic, { stage: 'contacted', ...byRecruiter });
  expect(await get(onPool(), atClinic)).toMatchObject({ stage: 'contacted', reason: null });
});

test('moves at once are all kept', async () => {
  const stages = ['shortlisted', 'contacted', 'interview', 'offer'] as const;
  await Promise.all(
    stages.map((stage) => storage.candidacies.change(onPool(), atClinic, { stage, ...byRecruiter })),
  );
  const found = await storage.candidacies.get(onPool(), atClinic);
  expect(found?.history.map(({ stage }) => stage).toSorted()).toEqual([...stages].toSorted());
  expect(found?.history.at(-1)?.stage).toBe(found?.stage);
});

test('tags and the assignee change by themselves and leave the stage', async () => {
  const { change, get } = storage.candidacies;
  await change(onPool(), atClinic, { stage: 'interview', ...byRecruiter });
  await change(onPool(), atClinic, { tags: ['bilingual', 'evenings'], ...byRecruiter });
  await change(onPool(), atClinic, { assigneeId: colleague, ...byRecruiter });
  const kept = { stage: 'interview', tags: ['bilingual', 'evenings'], assigneeId: colleague };
  expect(await get(onPool(), atClinic)).toMatchObject(kept);
  await change(onPool(), atClinic, { assigneeId: null, ...byRecruiter });
  expect(await get(onPool(), atClinic)).toMatchObject({ ...kept, assigneeId: null });
});

test('the list is shown by stage and by tag', async () => {
  await storage.candidacies.change(onPool(), atClinic, { stage: 'interview', tags: ['a'], ...byRecruiter });
  const shown = async (filters: object) => {
    const rows = await storage.matches.listForPosting(ids.posting, atClinic, { limit: 10, ...filters });
    expect(await storage.matches.countForPosting(ids.posting, filters)).toBe(rows.length);
    return rows.map(({ resumeId }) => resumeId);
  };
  expect(await shown({ stage: 'interview' })).toEqual([ids.pool]);
  expect(await shown({ stage: 'new' })).toEqual([ids.upload]);
  expect(await shown({ tag: 'a' })).toEqual([ids.pool]);
  expect(await shown({ tag: 'a', stage: 'new' })).toEqual([]);
});

test('notes are newest first, and go one by one', async () => {
  const { addNote, removeNote, get } = storage.candidacies;
  const first = await addNote(onPool(), atClinic, noted);
  const second = await addNote(onPool(), atClinic, { ...noted, text: 'Called back.' });
  expect((await get(onPool(), atClinic))?.notes).toEqual([second, first]);
  expect(await removeNote(first?.id ?? '', atClinic)).toBe(ids.pool);
  expect(await removeNote(first?.id ?? '', atClinic)).toBeNull();
  expect((await get(onPool(), atClinic))?.notes).toEqual([second]);
});

test('another organisation neither reads nor changes any of it', async () => {
  const { change, addNote, removeNote, get } = storage.candidacies;
  const note = await addNote(onPool(), atClinic, noted);
  const theirs = await readPosting(storage, hospital);
  for (const key of [onPool(), { postingId: theirs, resumeId: ids.upload }]) {
    expect(await get(key, atHospital)).toBeNull();
    expect(await change(key, atHospital, { stage: 'offer', ...byRecruiter })).toBe(false);
    expect(await addNote(key, atHospital, noted)).toBeNull();
  }
  expect(await removeNote(note?.id ?? '', atHospital)).toBeNull();
  expect(await storage.pipeline.ofPosting(ids.posting, atHospital, { limit: 10 })).toEqual([]);
  expect(await get(onPool(), atClinic)).toMatchObject({ stage: 'new', notes: [note] });
});

test('the same person stands elsewhere with another organisation', async () => {
  const theirs = await readPosting(storage, hospital);
  await rank(theirs, [ids.pool]);
  await storage.candidacies.change(onPool(), atClinic, { stage: 'offer', tags: ['a'], ...byRecruiter });
  const [row] = await storage.matches.listForPosting(theirs, atHospital, { limit: 10 });
  expect(row?.standing).toEqual({ stage: 'new', tags: [], applied: false });
});

test.each(['resume', 'posting'] as const)('a removed %s takes all of it with it', async (which) => {
  await storage.candidacies.addNote(onPool(), atClinic, noted);
  await storage.candidacies.change(onPool(), atClinic, { stage: 'offer', ...byRecruiter });
  await storage.documents.remove(which === 'resume' ? ids.pool : ids.posting);
  expect(await storage.candidacies.get(onPool(), atClinic)).toBeNull();
  const everyone: Audience = { kind: 'everyone' };
  expect(await storage.pipeline.ofPosting(ids.posting, everyone, { limit: 10 })).toEqual([]);
});

test('a pipeline goes on behind who was moved then, and is shown by stage', async () => {
  for (const resumeId of [ids.upload, ids.pool])
    await storage.candidacies.change({ postingId: ids.posting, resumeId }, atClinic, {
      stage: resumeId === ids.pool ? 'offer' : 'contacted',
      ...byRecruiter,
    });
  const page = (more: object) => storage.pipeline.ofPosting(ids.posting, atClinic, { limit: 1, ...more });
  const [first] = await page({});
  expect(first).toMatchObject({ resumeId: ids.pool, stage: 'offer', score: 60, headline: 'Receptionist' });
  const [second] = await page({ after: first?.place });
  expect(second).toMatchObject({ resumeId: ids.upload, stage: 'contacted' });
  expect(await page({ after: second?.place })).toEqual([]);
  expect(await page({ stage: 'contacted' })).toEqual([second]);
});

test('who is worked with stays to be seen when a new ranking leaves them out', async () => {
  await storage.candidacies.change(onPool(), atClinic, { stage: 'interview', ...byRecruiter });
  await rank(ids.posting, [ids.upload]);
  expect(await storage.candidacies.get(onPool(), atClinic)).toMatchObject({ stage: 'interview' });
  expect(await storage.resumes.get(ids.pool, atClinic)).toMatchObject({ person: { identified: false } });
  const [row] = await storage.pipeline.ofPosting(ids.posting, atClinic, { limit: 10 });
  expect(row).toMatchObject({ resumeId: ids.pool, score: null });
});

test('a newer version of a resume goes on where the older one stood', async () => {
  const person = {
    fingerprint: { email: 'o@people.example', phone: null, name: 'ottoline marsh', text: [] },
    keys: ['email:o@people.example'],
    tieTo: ({ email }: { email: string | null }) =>
      email === 'o@people.example' ? ('email' as const) : null,
  };
  const owner = { organisationId: clinic, createdBy: recruiter };
  const older = await readResume(storage, owner, person);
  await rank(ids.posting, [older]);
  const key = { postingId: ids.posting, resumeId: older };
  await storage.candidacies.change(key, atClinic, { stage: 'offer', ...byRecruiter });
  await storage.candidacies.addNote(key, atClinic, noted);
  const newer = await readResume(storage, owner, person);
  expect(await storage.candidacies.get({ ...key, resumeId: newer }, atClinic)).toMatchObject({
    stage: 'offer',
    notes: [{ text: noted.text }],
  });
});

describe('who a candidate of the pool is', () => {
  const hidden = { identified: false, name: null, nameToHide: 'Ottoline Marsh' };
  const known = { identified: true, name: 'Ottoline Marsh', nameToHide: null };
  /** Wherever an organisation meets the resume. */
  async function seenBy(audience: Audience, posting = ids.posting) {
    const resume = await storage.resumes.get(ids.pool, audience);
    const list = await storage.matches.listForPosting(posting, audience, { limit: 10 });
    const person = list.find(({ resumeId }) => resumeId === ids.pool)?.person;
    expect(resume?.person).toEqual(person);
    expect([resume?.text, resume?.reading?.contact.name?.value ?? null]).toEqual(
      person?.identified ? ['Ottoline Marsh', 'Ottoline Marsh'] : [null, null],
    );
    return person;
  }

  test('is known where they have applied, until they withdraw', async () => {
    const { apply, withdraw } = storage.applications;
    expect(await seenBy(atClinic)).toEqual(hidden);
    expect(await apply(onPool(), candidate)).toBe(true);
    expect(await seenBy(atClinic)).toEqual(known);
    expect(await withdraw(ids.posting, candidate)).toBe(true);
    expect(await seenBy(atClinic)).toEqual(hidden);
    expect((await storage.candidacies.get(onPool(), atClinic))?.history).toMatchObject([
      { kind: 'applied' },
      { kind: 'withdrawn' },
    ]);
    expect(await apply(onPool(), candidate)).toBe(true);
    expect(await seenBy(atClinic)).toEqual(known);
  });

  test('is not known to another organisation by it, nor to who only moves them', async () => {
    const theirs = await readPosting(storage, hospital);
    await rank(theirs, [ids.pool]);
    await storage.applications.apply(onPool(), candidate);
    const key = { postingId: theirs, resumeId: ids.pool };
    await storage.candidacies.change(key, atHospital, { stage: 'hired', ...byRecruiter });
    expect(await seenBy(atHospital, theirs)).toEqual(hidden);
    expect((await storage.candidacies.get(key, atHospital))?.person).toEqual(hidden);
  });

  test('is known to all on whose lists they stand, where they let recruiters see it', async () => {
    const theirs = await readPosting(storage, hospital);
    await storage.contactConsents.set(candidate, true);
    expect(await storage.resumes.get(ids.pool, atHospital)).toBeNull();
    await rank(theirs, [ids.pool]);
    expect(await seenBy(atHospital, theirs)).toEqual(known);
    await storage.contactConsents.set(candidate, false);
    expect(await seenBy(atHospital, theirs)).toEqual(hidden);
  });
});

describe('an application', () => {
  test('is the candidate’s own, with the own resume, to a posting that candidates see', async () => {
    const { apply, list, withdraw } = storage.applications;
    expect(await apply(onPool(), otherCandidate)).toBe(false);
    expect(await apply({ ...onPool(), resumeId: ids.upload }, candidate)).toBe(false);
    expect(await withdraw(ids.posting, candidate)).toBe(false);
    expect(await apply(onPool(), candidate)).toBe(true);
    expect(await withdraw(ids.posting, otherCandidate)).toBe(false);
    expect(await list(otherCandidate)).toEqual([]);
    await storage.postings.setOpen(ids.posting, false);
    expect((await list(candidate))[0]).toMatchObject({ ...onPool(), open: false, withdrawn: false });
    await withdraw(ids.posting, candidate);
    expect(await apply(onPool(), candidate)).toBe(false);
  });

  test('sent again changes nothing', async () => {
    await storage.applications.apply(onPool(), candidate);
    const before = await storage.candidacies.get(onPool(), atClinic);
    await storage.applications.apply(onPool(), candidate);
    expect(await storage.candidacies.get(onPool(), atClinic)).toEqual(before);
  });

  test('shows a candidate to the organisation whom no list holds', async () => {
    await rank(ids.posting, [ids.upload]);
    expect(await storage.resumes.get(ids.pool, atClinic)).toBeNull();
    await storage.applications.apply(onPool(), candidate);
    expect(await storage.resumes.get(ids.pool, atClinic)).toMatchObject({ person: { identified: true } });
  });
});
