import {
  AuditEntry,
  type AuditFilters,
  type AuditVerification,
  type OrganisationId,
  ResumeId,
} from '@omm/contracts';
import { sql } from 'kysely';
import type { Database, DatabaseTransaction } from '../database.ts';
import { hashOf } from './audit-chain.ts';

/** What somebody did, before it has its place in the log. */
export interface AuditedAct {
  at: Date;
  actorId: string;
  organisationId: OrganisationId | null;
  action: string;
  /** Resumes; those of a candidate count as the account's, too. */
  about: readonly string[];
}

export interface AuditQuery extends AuditFilters {
  /** Whose members and keys did it; null: anybody's. */
  organisationId: OrganisationId | null;
  /** What the person did with the own data is left out. */
  byOthers?: boolean;
  limit: number;
  /** The last sequence of the page before. */
  after: number | null;
}

const verifiedAtOnce = 5_000;

export const auditRepository = (db: Database) => ({
  /** In their order, with one look at the end of the chain for all of them. */
  append: (acts: readonly AuditedAct[]): Promise<void> =>
    db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(hashtext('audit'))`.execute(trx);
      const last = await trx
        .selectFrom('auditEntries')
        .select(['sequence', 'hash'])
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirst();
      const owners = await ownersOf(
        trx,
        acts.flatMap(({ about }) => about),
      );
      let sequence = Number(last?.sequence ?? 0);
      let previous = last?.hash ?? '';
      const entries = acts.map(({ at, about, ...act }) => {
        sequence += 1;
        const people = [...new Set(about.flatMap((id) => [id, owners.get(id) ?? id]))];
        const entry = { ...act, sequence, at: at.toISOString(), people };
        previous = hashOf(previous, entry);
        return { ...entry, hash: previous };
      });
      // One text, however many they are: it is prepared, and the people of an entry are no parameter of their own.
      await sql`
        with entry as (
          select * from json_to_recordset(${JSON.stringify(entries)}::json) as entry (sequence bigint, at timestamptz,
            "actorId" text, "organisationId" text, action text, people text[], hash text))
        insert into audit_entries (sequence, at, actor_id, organisation_id, action, people, hash)
        select sequence, at, "actorId", "organisationId", action, people, hash from entry`.execute(trx);
    }),

  /** Newest first. */
  async list({ limit, after, ...asked }: AuditQuery) {
    let query = entriesOf(db, asked)
      .orderBy('sequence', 'desc')
      .limit(limit + 1);
    if (after !== null) query = query.where('sequence', '<', String(after));
    const entries = (await query.execute()).map(entryOf);
    const items = entries.slice(0, limit);
    return { items, next: entries.length > limit ? (items.at(-1)?.sequence ?? null) : null };
  },

  /** From the first entry to the last, some at a time. */
  async verify(): Promise<AuditVerification> {
    let [entries, head] = [0, ''];
    for (;;) {
      const rows = await db
        .selectFrom('auditEntries')
        .selectAll()
        .where('sequence', '>', String(entries))
        .orderBy('sequence')
        .limit(verifiedAtOnce)
        .execute();
      if (rows.length === 0) return { entries, firstBroken: null, head: head || null };
      for (const entry of rows.map(entryOf)) {
        if (entry.sequence !== entries + 1 || entry.hash !== hashOf(head, entry))
          return { entries, firstBroken: entry.sequence, head: head || null };
        entries = entry.sequence;
        head = entry.hash;
      }
    }
  },
});

type Asked = Omit<AuditQuery, 'limit' | 'after'>;

function entriesOf(db: Database, { organisationId, person, byOthers, ...filters }: Asked) {
  const { actor, action, from, to } = filters;
  let query = db.selectFrom('auditEntries').selectAll();
  if (organisationId !== null) query = query.where('organisationId', '=', organisationId);
  if (person) query = query.where(sql<boolean>`people @> array[${person}]::text[]`);
  if (person && byOthers) query = query.where('actorId', '<>', person);
  if (actor) query = query.where('actorId', '=', actor);
  if (action) query = query.where('action', '=', action);
  if (from) query = query.where('at', '>=', sql<Date>`${from}::timestamptz`);
  if (to) query = query.where('at', '<', sql<Date>`${to}::timestamptz`);
  return query;
}

const entryOf = (row: { sequence: string; at: Date }): AuditEntry =>
  AuditEntry.parse({ ...row, sequence: Number(row.sequence), at: row.at.toISOString() });

/** Of resumes in the pool, the account. */
async function ownersOf(trx: DatabaseTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  const resumes = [...new Set(ids)].filter((id) => ResumeId.safeParse(id).success);
  const rows = await trx
    .selectFrom('documents')
    .select(['id', 'createdBy'])
    .where(sql<boolean>`id = any(${resumes}::uuid[])`)
    .where('organisationId', 'is', null)
    .execute();
  return new Map(rows.map(({ id, createdBy }) => [id, createdBy]));
}
