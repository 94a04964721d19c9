import { OrganisationId, type ResumeId, UserId } from '@omm/contracts';
import type { Storage } from '@omm/storage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyRetention } from './apply-retention.ts';
import { openTestDatabase } from './testing/test-pipeline.ts';

const clinic = OrganisationId.parse('clinic');
const dental = OrganisationId.parse('dental');
const owner = UserId.parse('owner');

let storage: Storage;
beforeAll(async () => {
  ({ storage } = await openTestDatabase());
});
afterAll(() => storage.close());

const add = (organisationId: OrganisationId | null) =>
  storage.resumes.create({
    organisationId,
    createdBy: owner,
    filename: null,
    mediaType: 'text/plain',
    bytes: Buffer.from(crypto.randomUUID()),
  });
const isThere = async (id: ResumeId) => (await storage.resumes.get(id, { kind: 'everyone' })) !== null;

/** So many months from now, and a day to one side. */
function clock(months: number, days: number): Date {
  const moved = new Date();
  moved.setUTCMonth(moved.getUTCMonth() + months);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved;
}

test('a resume goes when its time is over, and not a day before; without a rule never, and not while it is held', async () => {
  const [first, held, elsewhere, ofPool] = [
    await add(clinic),
    await add(clinic),
    await add(dental),
    await add(null),
  ];
  await storage.retention.set(clinic, 6);
  await storage.retention.hold(
    { resumeId: held, organisationId: clinic },
    { reason: 'Charge 7', placedBy: owner },
  );
  expect(await applyRetention(storage, clock(6, -4))).toBe(0);
  expect(await isThere(first)).toBe(true);

  expect(await applyRetention(storage, clock(6, 4))).toBe(1);
  expect(await isThere(first)).toBe(false);
  expect(await applyRetention(storage, clock(60, 0))).toBe(0);
  expect(await Promise.all([held, elsewhere, ofPool].map(isThere))).toEqual([true, true, true]);
  await expect(storage.documents.remove(held)).rejects.toMatchObject({ code: 'CONFLICT' });

  await storage.retention.release({ resumeId: held, organisationId: clinic });
  expect(await applyRetention(storage, clock(60, 0))).toBe(1);
  expect(await isThere(held)).toBe(false);
  const { items } = await storage.audit.list({ organisationId: clinic, limit: 10, after: null });
  expect(items.map(({ actorId, people }) => [actorId, people])).toEqual([
    ['retention', [held]],
    ['retention', [first]],
  ]);
});

test('an organisation that keeps resumes for longer, or takes its rule back, keeps them', async () => {
  const id = await add(dental);
  await storage.retention.set(dental, 6);
  await storage.retention.set(dental, 24);
  expect(await applyRetention(storage, clock(12, 0))).toBe(0);
  await storage.retention.set(dental, null);
  expect(await applyRetention(storage, clock(60, 0))).toBe(0);
  expect(await isThere(id)).toBe(true);
});
