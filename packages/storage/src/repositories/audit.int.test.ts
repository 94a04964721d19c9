import { OrganisationId, UserId } from '@omm/contracts';
import { createTestDatabase } from '@omm/testkit';
import { type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '../database.ts';
import { migrateToLatest } from '../migrate.ts';
import { createStorage, type Storage } from '../storage.ts';
import type { AuditedAct } from './audit.ts';

let db: Database;
let storage: Storage;
beforeAll(async () => {
  db = openDatabase(await createTestDatabase());
  await migrateToLatest(db);
  storage = createStorage(db);
});
afterAll(() => storage.close());

const lakeside = OrganisationId.parse('lakeside');
const actOf = (actorId: string, about: string[], more: Partial<AuditedAct> = {}): AuditedAct => ({
  at: new Date('2026-03-01T12:00:00.123Z'),
  actorId,
  organisationId: lakeside,
  action: 'showResume',
  about,
  ...more,
});
const everything = { organisationId: null, limit: 100, after: null };

/** As somebody who owns the database may. */
const tamper = (change: RawBuilder<unknown>) =>
  db.transaction().execute(async (trx) => {
    await sql`alter table audit_entries disable trigger append_only`.execute(trx);
    await change.execute(trx);
    await sql`alter table audit_entries enable trigger append_only`.execute(trx);
  });

beforeEach(async () => {
  await tamper(sql`delete from audit_entries`);
  await storage.audit.append([actOf('rae', ['one']), actOf('rae', ['two'])]);
  await storage.audit.append([actOf('sam', ['one', 'three'], { action: 'listCandidates' })]);
});

test('entries are numbered without gaps, and each is sealed with the one before', async () => {
  const { items } = await storage.audit.list(everything);
  expect(items.map(({ sequence, actorId }) => [sequence, actorId])).toEqual([
    [3, 'sam'],
    [2, 'rae'],
    [1, 'rae'],
  ]);
  expect(new Set(items.map(({ hash }) => hash)).size).toBe(3);
  expect(await storage.audit.verify()).toEqual({ entries: 3, firstBroken: null, head: items[0]?.hash });
});

test.each([
  ['changed', sql`update audit_entries set action = 'none'`],
  ['deleted', sql`delete from audit_entries where sequence = 2`],
  ['emptied', sql`truncate audit_entries`],
])('the table is not %s', async (_how, change) => {
  await expect(change.execute(db)).rejects.toThrow('takes new entries only');
  expect((await storage.audit.verify()).entries).toBe(3);
});

describe('who gets around the trigger is found out', () => {
  test.each([
    ['another actor', sql`update audit_entries set actor_id = 'eve' where sequence = 2`, 2],
    ['another person', sql`update audit_entries set people = '{four}' where sequence = 1`, 1],
    ['another time', sql`update audit_entries set at = at + interval '1 ms' where sequence = 3`, 3],
    ['another action', sql`update audit_entries set action = 'listResumes' where sequence = 1`, 1],
    ['an entry left out', sql`delete from audit_entries where sequence = 2`, 3],
    ['another hash', sql`update audit_entries set hash = 'x' where sequence = 2`, 2],
  ])('%s', async (_what, change, firstBroken) => {
    await tamper(change);
    expect((await storage.audit.verify()).firstBroken).toBe(firstBroken);
  });
});

test('a resume of the pool counts as its owner’s, and is found so after it is gone', async () => {
  const file = { filename: null, mediaType: 'text/plain', bytes: Buffer.from('a') };
  const createdBy = UserId.parse('jo');
  const id = await storage.resumes.create({ ...file, createdBy, organisationId: null });
  await storage.audit.append([actOf('rae', [id]), actOf('jo', [id])]);
  await storage.documents.remove(id);
  const ofJo = { ...everything, person: 'jo' };
  expect((await storage.audit.list(ofJo)).items.map(({ people }) => people)).toEqual([
    [id, 'jo'],
    [id, 'jo'],
  ]);
  expect((await storage.audit.list({ ...ofJo, byOthers: true })).items).toHaveLength(1);
});

test.each([
  ['a person', { person: 'one' }, [3, 1]],
  ['an actor', { actor: 'rae' }, [2, 1]],
  ['an action', { action: 'listCandidates' }, [3]],
  ['a time', { from: '2026-03-01T12:00:01Z' }, []],
  ['an earlier time', { from: '2026-03-01T12:00:00Z', to: '2026-03-01T12:00:01Z' }, [3, 2, 1]],
  ['another organisation', { organisationId: OrganisationId.parse('hillside') }, []],
])('filtered by %s', async (_what, filter, sequences) => {
  const { items } = await storage.audit.list({ ...everything, ...filter });
  expect(items.map(({ sequence }) => sequence)).toEqual(sequences);
});
