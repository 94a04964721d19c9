import type { OrganisationId, PersonTie, ResumeId } from '@omm/contracts';
import { resumeReading } from '@omm/testkit';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Storage } from '../storage.ts';
import { clinic, openTestStorage, readResume, recruiter, resumeAsRead } from '../testing/submit.ts';
import type { People, Repacking } from './segments.ts';

let storage: Storage;
beforeEach(async () => {
  ({ storage } = await openTestStorage());
});
afterEach(() => storage.close());

const ofClinic = { organisationId: clinic, createdBy: recruiter };
const need = { format: '1', fresh: 3, deadShare: 0.5 };
const bytesOf = (ids: readonly string[]) => Buffer.from(JSON.stringify(ids));
const idsIn = async (segmentId: string): Promise<string[]> =>
  JSON.parse(Buffer.from((await storage.segments.bytes(segmentId)) ?? []).toString() || '[]');

/** All of an owner's people in one segment; the bytes are their ids. */
async function packing(organisationId: OrganisationId | null): Promise<Repacking> {
  const { segments, fresh } = await storage.segments.ofOwner(organisationId);
  const rows = await Promise.all(
    segments.map(async ({ id, dead }) =>
      (await idsIn(id)).filter((_, row) => !dead.has(row)).map((one) => ({ id: one as ResumeId, from: id })),
    ),
  );
  const people = [...rows.flat(), ...fresh];
  const bytes = bytesOf(people.map(({ id }) => id));
  const replaced = segments.map(({ id }) => id);
  return { organisationId, replaced, packed: [{ format: '1', bytes, people }] };
}

const packAll = async (organisationId: OrganisationId | null): Promise<boolean> =>
  storage.segments.repack(await packing(organisationId));

/** Everybody's ids, from the live rows and the fresh. */
async function everybody({ segments, fresh }: People): Promise<string[]> {
  const live = await Promise.all(
    segments.map(async ({ id, dead }) => (await idsIn(id)).filter((_, row) => !dead.has(row))),
  );
  return [...live.flat(), ...fresh.map(({ id }) => id)].toSorted();
}

async function readAgain(id: ResumeId, version: string): Promise<void> {
  await storage.documents.readAgain(version);
  await storage.documents.startReading(id, 2);
  const reading = resumeReading('Ottoline Marsh', 'Office Manager');
  await storage.resumes.saveReading(id, 2, {
    text: 'Ottoline Marsh',
    reading,
    person: null,
    correct: resumeAsRead,
  });
}

async function makeReady(id: ResumeId): Promise<void> {
  const start = await storage.matches.startRanking();
  await storage.matches.replaceForResume({ resumeId: id, run: 1, start, matches: [] });
}

test('who is read is fresh until packed, and then in a row of a segment of the owner', async () => {
  const [pool, upload] = [await readResume(storage), await readResume(storage, ofClinic)];
  expect(await storage.segments.ofPosting(clinic)).toMatchObject({ segments: [], fresh: [{}, {}] });
  expect(await packAll(null)).toBe(true);
  expect(await storage.segments.ofOwner(null)).toMatchObject({ segments: [{ rows: 1 }], fresh: [] });
  expect(await storage.segments.ofOwner(clinic)).toMatchObject({ segments: [], fresh: [{ id: upload }] });
  expect(await everybody(await storage.segments.ofPosting(clinic))).toEqual([pool, upload].toSorted());
});

test('who is read again is fresh again, and the row is dead', async () => {
  const [changed, stays] = [await readResume(storage), await readResume(storage)];
  await makeReady(changed);
  await packAll(null);
  await readAgain(changed, 'another');
  const people = await storage.segments.ofOwner(null);
  expect(people).toMatchObject({ segments: [{ holdsErased: false }], fresh: [{ id: changed, revision: 2 }] });
  expect(await everybody(people)).toEqual([changed, stays].toSorted());
});

test('who is removed is nowhere, and the segment says that it holds erased bytes until it is repacked', async () => {
  const [gone, stays] = [await readResume(storage), await readResume(storage)];
  await packAll(null);
  await storage.documents.remove(gone);
  const people = await storage.segments.ofOwner(null);
  expect(people.segments).toMatchObject([{ rows: 2, holdsErased: true }]);
  expect(await everybody(people)).toEqual([stays]);
  expect(await storage.segments.toPack(need)).toEqual([null]);
  await packAll(null);
  const repacked = await storage.segments.ofOwner(null);
  expect(repacked.segments).toMatchObject([{ rows: 1, dead: new Set(), holdsErased: false }]);
  expect(await storage.segments.toPack(need)).toEqual([]);
});

test('who cannot be read again is not ranked', async () => {
  const failing = await readResume(storage);
  await packAll(null);
  await storage.documents.fail(failing, 1, { code: 'CORRUPT_FILE', message: 'Damaged.' });
  expect(await everybody(await storage.segments.ofOwner(null))).toEqual([]);
});

test('who is replaced by a newer version leaves the segment, and comes back when that one is removed', async () => {
  const person = { fingerprint: { email: 'a', phone: null, name: null, text: [] }, keys: ['a'] };
  const read = async () => {
    const id = await readResume(storage, ofClinic, { ...person, tieTo: (): PersonTie => 'email' });
    return id;
  };
  const old = await read();
  await packAll(clinic);
  const newer = await read();
  expect(await everybody(await storage.segments.ofOwner(clinic))).toEqual([newer]);
  await packAll(clinic);
  await storage.documents.remove(newer);
  expect(await everybody(await storage.segments.ofOwner(clinic))).toEqual([old]);
});

test('who changes or goes while being packed is dead in the new segment from the first moment', async () => {
  const [changed, gone, stays] = [
    await readResume(storage),
    await readResume(storage),
    await readResume(storage),
  ];
  await makeReady(changed);
  const begun = await packing(null);
  await readAgain(changed, 'another');
  await storage.documents.remove(gone);
  await storage.segments.repack(begun);
  const people = await storage.segments.ofOwner(null);
  expect(people.segments).toMatchObject([{ rows: 3, holdsErased: true }]);
  expect(await everybody(people)).toEqual([changed, stays].toSorted());
});

test('of two who repack the same segment one does', async () => {
  await readResume(storage);
  await packAll(null);
  const again = await packing(null);
  const both = await Promise.all([storage.segments.repack(again), storage.segments.repack(again)]);
  expect(both.toSorted()).toEqual([false, true]);
  expect(await storage.segments.ofOwner(null)).toMatchObject({ segments: [{ rows: 1 }], fresh: [] });
});

test('while people are repacked and read again, a ranking sees each of them once', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, () => readResume(storage)));
  for (const id of ids) await makeReady(id);
  let isOver = false;
  const repacking = (async () => {
    while (!isOver) await packAll(null);
  })();
  const changing = (async () => {
    await storage.documents.readAgain('another');
    for (const id of ids) {
      await storage.documents.startReading(id, 2);
      const reading = resumeReading('Ottoline Marsh', 'Office Manager');
      await storage.resumes.saveReading(id, 2, {
        text: 'Ottoline Marsh',
        reading,
        person: null,
        correct: resumeAsRead,
      });
    }
  })();
  const seen: number[] = [];
  for (let i = 0; i < 40; i += 1) {
    const { segments, fresh } = await storage.segments.ofOwner(null);
    seen.push(segments.reduce((sum, { rows, dead }) => sum + rows - dead.size, fresh.length));
  }
  await changing;
  isOver = true;
  await repacking;
  expect(new Set(seen)).toEqual(new Set([ids.length]));
  expect(await everybody(await storage.segments.ofOwner(null))).toEqual(ids.toSorted());
});

test('worth packing are many fresh, a segment half dead, and one that this code cannot read', async () => {
  const ids = await Promise.all(Array.from({ length: 4 }, () => readResume(storage, ofClinic)));
  expect(await storage.segments.toPack({ ...need, fresh: 5 })).toEqual([]);
  expect(await storage.segments.toPack({ ...need, fresh: 4 })).toEqual([clinic]);
  await packAll(clinic);
  expect(await storage.segments.toPack(need)).toEqual([]);
  expect(await storage.segments.toPack({ ...need, format: '2' })).toEqual([clinic]);
  const [first, second] = ids;
  for (const id of [first, second]) {
    if (id) await storage.documents.fail(id, 1, { code: 'CORRUPT_FILE', message: 'Damaged.' });
  }
  expect(await storage.segments.toPack(need)).toEqual([clinic]);
});
