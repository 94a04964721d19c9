import { randomUUID } from 'node:crypto';
import { OrganisationId, ResumeId } from '@omm/contracts';
import { type RawBuilder, sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import { isRanked } from './is-ranked.ts';

export interface Segment {
  id: string;
  format: string;
  rows: number;
  /** Rows that no longer stand for anybody. */
  dead: ReadonlySet<number>;
  /** Somebody is gone whose bytes are still here. */
  holdsErased: boolean;
}

/** Somebody who is ranked and stands in no segment. */
export interface FreshResume {
  id: ResumeId;
  revision: number;
}

/** Everybody who is ranked, each once: in a live row of a segment, or fresh. */
export interface People {
  segments: Segment[];
  fresh: FreshResume[];
}

/** A row of a new segment: taken from an older one, or a revision read from `resumes`. */
export type PackedRow = { id: ResumeId } & ({ from: string } | { revision: number });

export interface NewSegment {
  format: string;
  bytes: Uint8Array;
  /** In the order of its rows. */
  people: readonly PackedRow[];
}

export interface Repacking {
  /** Whose people they are; null: the candidates' own. */
  organisationId: OrganisationId | null;
  replaced: readonly string[];
  packed: readonly NewSegment[];
}

/** What makes an owner's people worth packing. */
export interface PackingNeed {
  format: string;
  /** This many who stand in no segment. */
  fresh: number;
  /** This share of a segment's rows that no longer stand for anybody. */
  deadShare: number;
}

type Condition = RawBuilder<boolean>;

export const segmentsRepository = (db: Database) => ({
  /** Whom an organisation's posting ranks: its own uploads and the candidates' own. */
  ofPosting: (organisationId: OrganisationId): Promise<People> =>
    peopleOf(db, sql`(organisation_id is null or organisation_id = ${organisationId})`),

  ofOwner: (organisationId: OrganisationId | null): Promise<People> =>
    peopleOf(db, sql`organisation_id is not distinct from ${organisationId}`),

  /** Of these, those that still are; they are as they are now. */
  ofIds: (ids: readonly string[]): Promise<Segment[]> =>
    inOneMoment(db, (trx) => segmentsWhere(trx, sql`id = any(${ids}::uuid[])`)),

  /** Null where it has been replaced. */
  async bytes(id: string): Promise<Uint8Array | null> {
    const row = await db.selectFrom('segments').select('bytes').where('id', '=', id).executeTakeFirst();
    return row?.bytes ?? null;
  },

  /** Who stands in the live rows of a segment. */
  async residents(id: string): Promise<FreshResume[]> {
    const rows = await db
      .selectFrom('resumes')
      .select(['id', 'revision'])
      .where('segmentId', '=', id)
      .orderBy('segmentRow')
      .execute();
    return rows.map(freshResume);
  },

  /**
   * Puts new segments in the place of others, at once. Who has changed since the bytes were made is dead in them
   * from the first moment. False where another worker was faster.
   */
  repack: ({ organisationId, replaced, packed }: Repacking): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      const found = await trx
        .selectFrom('segments')
        .select('id')
        .where(sql<boolean>`id = any(${replaced}::uuid[])`)
        .orderBy('id')
        .forUpdate()
        .execute();
      if (found.length < replaced.length) return false;
      for (const segment of packed) await insertSegment(trx, organisationId, segment);
      await dropSegments(trx, replaced);
      return true;
    }),

  /** Whose people are to be packed. */
  async toPack({ format, fresh, deadShare }: PackingNeed): Promise<(OrganisationId | null)[]> {
    const { rows } = await sql<{ organisationId: string | null }>`
      select organisation_id from resumes join documents using (id)
      where segment_id is null and ${isRanked} group by 1 having count(*) >= ${fresh}
      union
      select organisation_id from segments left join segment_tombstones dead on dead.segment_id = segments.id
      group by segments.id
      having format <> ${format} or bool_or(erased) or count(row) >= ${deadShare}::float8 * rows`.execute(db);
    return rows.map(({ organisationId }) => OrganisationId.nullable().parse(organisationId));
  },
});

const peopleOf = (db: Database, isTheirs: Condition): Promise<People> =>
  inOneMoment(db, async (trx) => ({
    segments: await segmentsWhere(trx, isTheirs),
    fresh: await freshWhere(trx, isTheirs),
  }));

/** A person on the way from one segment to another is seen in one of them. */
const inOneMoment = <T>(db: Database, read: (trx: DatabaseTransaction) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').execute(read);

async function segmentsWhere(trx: DatabaseTransaction, condition: Condition): Promise<Segment[]> {
  const segments = await trx
    .selectFrom('segments')
    .select(['id', 'format', 'rows'])
    .where(condition)
    .orderBy('id')
    .execute();
  const ids = segments.map(({ id }) => id);
  const tombstones = await trx
    .selectFrom('segmentTombstones')
    .select('segmentId')
    .select(sql<number[]>`array_agg(row)`.as('dead'))
    .select(sql<boolean>`bool_or(erased)`.as('holdsErased'))
    .where(sql<boolean>`segment_id = any(${ids}::uuid[])`)
    .groupBy('segmentId')
    .execute();
  const buried = new Map(tombstones.map((one) => [one.segmentId, one]));
  return segments.map((segment) => {
    const { dead = [], holdsErased = false } = buried.get(segment.id) ?? {};
    return { ...segment, dead: new Set(dead), holdsErased };
  });
}

async function freshWhere(trx: DatabaseTransaction, condition: Condition): Promise<FreshResume[]> {
  const rows = await trx
    .selectFrom('resumes')
    .innerJoin('documents', 'documents.id', 'resumes.id')
    .select(['resumes.id', 'resumes.revision'])
    .where('resumes.segmentId', 'is', null)
    .where(isRanked)
    .where(condition)
    .orderBy('resumes.id')
    .execute();
  return rows.map(freshResume);
}

const freshResume = ({ id, revision }: { id: string; revision: number }): FreshResume => ({
  id: ResumeId.parse(id),
  revision,
});

async function insertSegment(
  trx: DatabaseTransaction,
  organisationId: OrganisationId | null,
  { format, bytes, people }: NewSegment,
): Promise<void> {
  const id = randomUUID();
  const rows = people.length;
  await trx
    .insertInto('segments')
    .values({ id, organisationId, format, rows, bytes: Buffer.from(bytes) })
    .execute();
  const ids = people.map((person) => person.id);
  const from = people.map((person) => ('from' in person ? person.from : null));
  const revisions = people.map((person) => ('from' in person ? null : person.revision));
  // In the order in which everybody else locks them.
  await sql`select from resumes where id = any(${ids}::uuid[]) order by id for no key update`.execute(trx);
  await sql`
    with given as (
      select id, old_segment, revision, (n - 1)::int as row
      from unnest(${ids}::uuid[], ${from}::uuid[], ${revisions}::int[])
        with ordinality as given(id, old_segment, revision, n)
    ), packed as (
      update resumes set segment_id = ${id}, segment_row = given.row from given
      where resumes.id = given.id and ${isRanked}
        and case when old_segment is null then segment_id is null and resumes.revision = given.revision
                 else segment_id = old_segment end
      returning segment_row
    )
    insert into segment_tombstones (segment_id, row, erased)
    select ${id}, row, not exists (select from resumes where resumes.id = given.id)
    from given where row not in (select segment_row from packed)`.execute(trx);
}

/** Last: who was changing when this began is buried in the old segment by now. */
async function dropSegments(trx: DatabaseTransaction, ids: readonly string[]): Promise<void> {
  const isOfThem = sql<boolean>`segment_id = any(${ids}::uuid[])`;
  await trx.deleteFrom('segmentTombstones').where(isOfThem).execute();
  // Whom nobody could pack is fresh again.
  await trx.updateTable('resumes').set({ segmentId: null, segmentRow: null }).where(isOfThem).execute();
  await trx.deleteFrom('segments').where(sql<boolean>`id = any(${ids}::uuid[])`).execute();
}
