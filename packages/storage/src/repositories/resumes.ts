import {
  CandidateProfile,
  type DocumentStatus,
  OrganisationId,
  ResumeChange,
  ResumeId,
  ResumeReading,
  ResumeVersion,
  UserId,
} from '@omm/contracts';
import { sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import { type Audience, ownResumes, visiblePostings, visibleResumes } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { joinVersions, type Person } from '../versions/join-versions.ts';
import { separateVersion } from '../versions/leave-versions.ts';
import { loadVersions } from '../versions/load-versions.ts';
import { lockOwner } from '../versions/owner.ts';
import {
  type CorrectResume,
  correctResume,
  rowOfResume,
  type StoredResumeCorrection,
} from './correct-resume.ts';
import { loadCorrections } from './corrections.ts';
import { type DocumentItem, documentItem, itemColumns } from './document-item.ts';
import { insertDocument, type NewDocument, type Submission, saveText } from './documents.ts';
import { findCopy } from './find-copy.ts';
import { isOpenToResumes, isRanked } from './is-ranked.ts';
import { type KnownPerson, knownPerson, personColumns } from './known-person.ts';
import {
  createdAtText,
  isBehind,
  listLimit,
  type NewestFirst,
  type NewestPage,
  newestFirst,
  toNewestPage,
} from './newest-first.ts';
import { recordEvents } from './record-events.ts';
import { tellWebhooks } from './tell-webhooks.ts';

export interface NewResume extends NewDocument {
  /** Null: the candidate's own, in the pool that every organisation ranks. */
  organisationId: OrganisationId | null;
}

export interface ResumeRow extends DocumentItem {
  id: ResumeId;
  organisationId: OrganisationId | null;
  createdBy: UserId;
  /** Where it is not identified, there is also no file name, contact and text. */
  person: KnownPerson;
  matchCount: number;
  /** False: a newer one of the same person is ranked in its place. */
  current: boolean;
  /** Current, read, and not failed since. */
  ranked: boolean;
}

export interface ResumeWithReading extends ResumeRow {
  text: string | null;
  reading: ResumeReading | null;
}

export interface RankableResume {
  id: ResumeId;
  organisationId: OrganisationId | null;
  profile: CandidateProfile;
  current: boolean;
}

/** A person as of one revision; null: another ruleset has read it, and its words mean nothing to this one. */
export interface RevisedProfile {
  id: ResumeId;
  revision: number;
  profile: CandidateProfile | null;
}

export interface ReadResume {
  text: string;
  reading: ResumeReading;
  correct: CorrectResume;
  /** Null: nothing tells whose it is. */
  person: Person | null;
}

export interface ListOptions extends NewestFirst {
  status?: DocumentStatus | undefined;
  /** Also those that a newer version has replaced. */
  allVersions?: boolean;
}

export const resumesRepository = (db: Database) => ({
  create: (resume: NewResume): Promise<ResumeId> =>
    db.transaction().execute(async (trx) => {
      const id = await insertResume(trx, resume);
      await recordEvents(trx, [id]);
      return id;
    }),

  /** The same, but for a file that its owner has uploaded before: that one stands. */
  submit: (resume: NewResume): Promise<Submission<ResumeId>> =>
    db.transaction().execute(async (trx) => {
      const submission = await takeResume(trx, resume);
      if (!submission.isCopy) await recordEvents(trx, [submission.id]);
      return submission;
    }),

  /** Also those of the pool that the organisation's postings rank. */
  async get(id: ResumeId, audience: Audience): Promise<ResumeWithReading | null> {
    const row = await items(db, audience)
      .select(['documents.text', 'resumes.contact', 'resumes.reading'])
      .where(visibleResumes(audience))
      .where('documents.id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return null;
    const shown = row.identified ? row : { ...row, text: null, contact: noContact };
    const reading = row.reading === null ? null : { ...row.reading, contact: shown.contact };
    return { ...resume(row), text: shown.text, reading: asCurrent(ResumeReading, reading) };
  },

  /** The audience's own, newest first; one of each person. */
  async list(
    audience: Audience,
    { limit = listLimit, after, status, allVersions = false }: ListOptions = {},
  ): Promise<NewestPage<ResumeRow>> {
    let query = items(db, audience)
      .select(createdAtText)
      .where(ownResumes(audience))
      .orderBy(newestFirst)
      .limit(limit + 1);
    if (after) query = query.where(isBehind(after));
    if (status) query = query.where('documents.status', '=', status);
    if (!allVersions) query = query.where('resumes.replacedBy', 'is', null);
    return toNewestPage(await query.execute(), limit, resume);
  },

  /** All resumes of the person whose this is, oldest first. Whether they may be seen is asked with `get`. */
  async versions(id: ResumeId): Promise<ResumeVersion[]> {
    const rows = await loadVersions(db, [id]);
    return rows.map(({ createdAt, replacedBy, replacedBecause, ...version }) =>
      ResumeVersion.parse({
        ...version,
        createdAt: createdAt.toISOString(),
        current: replacedBy === null,
        by: replacedBecause,
      }),
    );
  },

  /** Another person's than its other versions, whatever the readings say; false where it has no other. */
  separate: (id: ResumeId): Promise<boolean> =>
    db.transaction().execute(async (trx) => {
      await lockOwner(trx, id);
      const concerned = await separateVersion(trx, id);
      if (concerned === null) return false;
      await recordEvents(trx, [...new Set([id, ...concerned])]);
      return true;
    }),

  /** From `reading` to `ranking`; false where this run is no longer being read. */
  saveReading: (id: ResumeId, run: number, read: ReadResume) =>
    db.transaction().execute(async (trx): Promise<boolean> => {
      const owner = await lockOwner(trx, id);
      if (owner === null) return false;
      const reading = ResumeReading.parse(read.reading);
      const document = {
        id,
        run,
        text: read.text,
        rulesetVersion: reading.version,
        job: 'rank-resume',
      } as const;
      if (!(await saveText(trx, document))) return false;
      const row = await rowOfResume(trx, id, { ...read, reading });
      const concerned = read.person ? await joinVersions(trx, { id, owner }, read.person) : [];
      await trx
        .updateTable('resumes')
        .set({ contact: JSON.stringify(reading.contact), inPool: true, ...row })
        .where('id', '=', id)
        .execute();
      await tellWebhooks(trx, { type: 'resume.read', documentId: id });
      await recordEvents(trx, [...new Set([id, ...concerned])]);
      return true;
    }),

  /** Corrects what was read and has it ranked anew; null where it is not read, or there is no such thing to correct. */
  correct: (
    id: ResumeId,
    correcting: { createdBy: UserId; change: ResumeChange; correct: CorrectResume },
  ): Promise<StoredResumeCorrection | null> => correctResume(db, id, correcting),

  /** All that were ever made, oldest first. Whether the resume may be seen is asked with `get`. */
  corrections: (id: ResumeId): Promise<StoredResumeCorrection[]> => loadCorrections(db, id, ResumeChange),

  /** Null where it is gone or not read. */
  rankable: async (id: ResumeId): Promise<RankableResume | null> =>
    rankableResume(await rankableResumes(db).where('documents.id', '=', id).executeTakeFirst()),

  async profiles(ids: readonly ResumeId[]): Promise<RevisedProfile[]> {
    const rows = await db
      .selectFrom('resumes')
      .select(['id', 'revision'])
      .select(sql<unknown>`reading -> 'profile'`.as('profile'))
      .where(sql<boolean>`id = any(${ids}::uuid[])`)
      .execute();
    return rows.map(({ id, revision, profile }) => ({
      id: ResumeId.parse(id),
      revision,
      profile: asCurrent(CandidateProfile, profile),
    }));
  },
});

/** What its owner has uploaded before stands. The world is told of it by the caller, at the end. */
export async function takeResume(trx: DatabaseTransaction, resume: NewResume): Promise<Submission<ResumeId>> {
  const copy = await findCopy(trx, 'resume', resume);
  if (copy) return { id: ResumeId.parse(copy.id), status: copy.status, isCopy: true };
  return { id: await insertResume(trx, resume), status: 'received', isCopy: false };
}

async function insertResume(trx: DatabaseTransaction, resume: NewResume): Promise<ResumeId> {
  const id = await insertDocument(trx, 'resume', resume);
  await trx.insertInto('resumes').values({ id }).execute();
  return ResumeId.parse(id);
}

const items = (db: Database, audience: Audience) =>
  db
    .selectFrom('documents')
    .innerJoin('resumes', 'resumes.id', 'documents.id')
    .select(itemColumns)
    .select(isCurrent)
    .select(isRanked.as('ranked'))
    .select(personColumns(audience))
    .select(jobsSeenBy(audience).as('matchCount'));

const isCurrent = sql<boolean>`resumes.replaced_by is null`.as('current');

/** The open postings that rank it, as far as the audience may see them. */
const jobsSeenBy = (audience: Audience) =>
  sql<number>`case when ${isRanked} then (
    select count(*)::int
    from (select documents.organisation_id as owner) resume, postings join documents using (id)
    where ${isOpenToResumes} and ${visiblePostings(audience)}
      and (owner is null or documents.organisation_id = owner)
  ) else 0 end`;

type ItemRow = Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>;

const noContact: ResumeReading['contact'] = {
  name: null,
  email: null,
  phone: null,
  location: null,
  links: [],
};

const resume = (row: ItemRow): ResumeRow => ({
  ...documentItem(row),
  filename: row.identified ? row.filename : null,
  id: ResumeId.parse(row.id),
  organisationId: OrganisationId.nullable().parse(row.organisationId),
  createdBy: UserId.parse(row.createdBy),
  person: knownPerson(row),
  matchCount: row.matchCount,
  current: row.current,
  ranked: row.ranked,
});

const rankableResumes = (db: Database) =>
  db
    .selectFrom('documents')
    .innerJoin('resumes', 'resumes.id', 'documents.id')
    .select(['documents.id', 'documents.organisationId'])
    .select(isCurrent)
    .select(sql<unknown>`resumes.reading -> 'profile'`.as('profile'))
    .where('documents.status', 'in', ['ranking', 'ready']);

type RankableRow = { id: string; organisationId: string | null; profile: unknown; current: boolean };

function rankableResume(row: RankableRow | undefined): RankableResume | null {
  const profile = asCurrent(CandidateProfile, row?.profile);
  if (row === undefined || profile === null) return null;
  const organisationId = OrganisationId.nullable().parse(row.organisationId);
  return { id: ResumeId.parse(row.id), organisationId, profile, current: row.current };
}
