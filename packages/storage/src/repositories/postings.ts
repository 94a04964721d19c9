import {
  type DocumentStatus,
  OrganisationId,
  PostingChange,
  PostingId,
  PostingReading,
  PostingRequirements,
  type RankingSettings,
  type ResumeId,
  RevealStage,
  type UserId,
  withMusts,
} from '@omm/contracts';
import { sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import { type Audience, listedMatches, visiblePostings } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import {
  type CorrectPosting,
  correctPosting,
  type ReadPosting,
  rowOfReading,
  type StoredPostingCorrection,
  setRanking,
} from './correct-posting.ts';
import { loadCorrections } from './corrections.ts';
import { type DocumentItem, documentItem, itemColumns } from './document-item.ts';
import { insertDocument, type NewDocument, type Submission, saveText } from './documents.ts';
import { findCopy } from './find-copy.ts';
import { isOpenToResumes } from './is-ranked.ts';
import {
  createdAtText,
  isBehind,
  listLimit,
  type NewestFirst,
  type NewestPage,
  newestFirst,
  toNewestPage,
} from './newest-first.ts';
import { promiseJob } from './outbox.ts';
import { recordEvents } from './record-events.ts';
import { type BlindReview, reviewBlind } from './review-blind.ts';
import { rowsOfPage } from './rows-of-page.ts';
import { settingsOf } from './settings-of.ts';
import { tellWebhooks } from './tell-webhooks.ts';

export interface NewPosting extends NewDocument {
  organisationId: OrganisationId;
  title: string | null;
}

export interface PostingRow extends DocumentItem {
  id: PostingId;
  organisationId: OrganisationId;
  title: string | null;
  open: boolean;
  matchCount: number;
  /** From which stage on it is told who they are; null: from the beginning. */
  hiddenUntil: RevealStage | null;
}

export interface PostingListOptions extends NewestFirst {
  status?: DocumentStatus | undefined;
  open?: boolean | undefined;
}

export interface PostingWithReading extends PostingRow {
  text: string | null;
  reading: PostingReading | null;
}

export interface RankablePosting {
  id: PostingId;
  organisationId: OrganisationId;
  /** Of the ruleset that read it. */
  extraction: string;
  /** Its requirements are the same as long as this is. */
  revision: number;
  /** With the musts that its recruiter has set. */
  requirements: PostingRequirements;
  settings: RankingSettings;
}

/** What a resume is compared with. */
export interface OpenPosting {
  id: PostingId;
  organisationId: OrganisationId;
  title: string | null;
  /** Its requirements are the same as long as this is. */
  revision: number;
  /** Who scores less does not come onto its list, which is full; null: everybody does. */
  leastScore: number | null;
}

export const postingsRepository = (db: Database) => ({
  create: (posting: NewPosting): Promise<PostingId> =>
    db.transaction().execute((trx) => insertPosting(trx, posting)),

  /** The same, but for a file that its owner has uploaded before; what was pasted has none: that one stands. */
  submit: (posting: NewPosting): Promise<Submission<PostingId>> =>
    db.transaction().execute(async (trx) => {
      const copy = posting.filename === null ? null : await findCopy(trx, 'posting', posting);
      if (copy) return { id: PostingId.parse(copy.id), status: copy.status, isCopy: true };
      return { id: await insertPosting(trx, posting), status: 'received', isCopy: false };
    }),

  async get(id: PostingId, audience: Audience): Promise<PostingWithReading | null> {
    const row = await items(db, audience)
      .select(['documents.text', 'postings.reading'])
      .where('documents.id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return null;
    return { ...posting(row), text: row.text, reading: asCurrent(PostingReading, row.reading) };
  },

  async list(
    audience: Audience,
    { limit = listLimit, after, status, open }: PostingListOptions = {},
  ): Promise<NewestPage<PostingRow>> {
    let query = items(db, audience)
      .select(createdAtText)
      .orderBy(newestFirst)
      .limit(rowsOfPage(limit + 1));
    if (after) query = query.where(isBehind(after));
    if (status) query = query.where('documents.status', '=', status);
    if (open !== undefined) query = query.where('postings.open', '=', open);
    return toNewestPage(await query.execute(), limit, posting);
  },

  /** With their texts, newest first. */
  async listWithTexts(
    audience: Audience,
    { limit = listLimit, after, open }: Omit<PostingListOptions, 'status'>,
  ): Promise<NewestPage<PostingWithReading>> {
    let query = items(db, audience)
      .select([createdAtText, 'documents.text', 'postings.reading'])
      .orderBy(newestFirst)
      .limit(limit + 1);
    if (after) query = query.where(isBehind(after));
    if (open !== undefined) query = query.where('postings.open', '=', open);
    return toNewestPage(await query.execute(), limit, (row) => ({
      ...posting(row),
      text: row.text,
      reading: asCurrent(PostingReading, row.reading),
    }));
  },

  /** The newest of what anybody may see, and when each was last read or ranked. */
  async publishedIds(limit: number): Promise<{ id: PostingId; changedAt: string }[]> {
    const rows = await db
      .selectFrom('documents')
      .innerJoin('postings', 'postings.id', 'documents.id')
      .select(['documents.id', 'documents.updatedAt'])
      .where(visiblePostings({ kind: 'public' }))
      .orderBy(newestFirst)
      .limit(limit)
      .execute();
    return rows.map(({ id, updatedAt }) => ({ id: PostingId.parse(id), changedAt: updatedAt.toISOString() }));
  },

  /** As submitted, or as read. */
  async title(id: PostingId): Promise<string | null> {
    const row = await db.selectFrom('postings').select('title').where('id', '=', id).executeTakeFirst();
    return row?.title ?? null;
  },

  /** Whatever the case of its letters; of several the newest ones. */
  async idsByTitle(title: string, audience: Audience, limit: number): Promise<PostingId[]> {
    const rows = await db
      .selectFrom('documents')
      .innerJoin('postings', 'postings.id', 'documents.id')
      .select('documents.id')
      .where(sql<boolean>`lower(postings.title) = lower(${title})`)
      .where(visiblePostings(audience))
      .orderBy(newestFirst)
      .limit(limit)
      .execute();
    return rows.map(({ id }) => PostingId.parse(id));
  },

  /** From `reading` to `ranking`; false where this run is no longer being read. */
  saveReading: (id: PostingId, run: number, read: ReadPosting) =>
    db.transaction().execute(async (trx): Promise<boolean> => {
      const { text, reading } = read;
      const document = { id, run, text, rulesetVersion: reading.version, job: 'rank-posting' } as const;
      if (!(await saveText(trx, document))) return false;
      await trx
        .updateTable('postings')
        .set(await rowOfReading(trx, id, read))
        .set((eb) => ({ title: eb.fn.coalesce('title', eb.val(reading.requirements.title)) }))
        .set((eb) => ({ revision: eb('revision', '+', 1), leastScore: null }))
        .where('id', '=', id)
        .execute();
      await tellWebhooks(trx, { type: 'posting.read', documentId: id });
      await recordEvents(trx, [id]);
      return true;
    }),

  /** Corrects what was read and has it ranked anew; null where it is not read, or there is no such thing to correct. */
  correct: (
    id: PostingId,
    correcting: { createdBy: UserId; change: PostingChange; correct: CorrectPosting },
  ): Promise<StoredPostingCorrection | null> => correctPosting(db, id, correcting),

  /** Has everybody ranked as the recruiter says, in the background. */
  setRanking: (id: PostingId, settings: RankingSettings): Promise<void> => setRanking(db, id, settings),

  /** Whom the posting shows: of them it is hidden or told who they are; null where that is an owner's to decide. */
  reviewBlind: (id: PostingId, review: BlindReview): Promise<ResumeId[] | null> =>
    reviewBlind(db, id, review),

  /** All that were ever made, oldest first. Whether the posting may be seen is asked with `get`. */
  corrections: (id: PostingId): Promise<StoredPostingCorrection[]> => loadCorrections(db, id, PostingChange),

  /**
   * Closed, it keeps its list, takes no new resumes onto it, and candidates do not see it. Reopened, it is
   * ranked once more, for those who came meanwhile.
   */
  setOpen: (id: PostingId, open: boolean): Promise<void> =>
    db.transaction().execute(async (trx) => {
      const changed = await trx
        .updateTable('postings')
        .from('documents')
        .set({ open })
        .whereRef('documents.id', '=', 'postings.id')
        .where('postings.id', '=', id)
        .where('open', '!=', open)
        .returning(['documents.run', 'documents.status'])
        .executeTakeFirst();
      if (changed === undefined) return;
      if (open && changed.status === 'ready') await promiseRanking(trx, [{ id, run: changed.run }]);
      await recordEvents(trx, [id]);
    }),

  /** Null where it is gone, not read or failed. A closed one that was under way, or is read anew, still gets its list. */
  rankable: async (id: PostingId): Promise<RankablePosting | null> =>
    rankablePosting(
      await rankablePostings(db)
        .where('documents.id', '=', id)
        .where('documents.status', '!=', 'failed')
        .executeTakeFirst(),
    ),

  /** Of these, those that are read. */
  async rankableAmong(ids: readonly PostingId[]): Promise<RankablePosting[]> {
    const rows = await rankablePostings(db).where(sql<boolean>`documents.id = any(${ids}::uuid[])`).execute();
    return rows.flatMap((row) => rankablePosting(row) ?? []);
  },

  /** Those that rank a resume of this owner (null: a candidate's own), of which the audience may see these, by id. */
  async openTo(organisationId: OrganisationId | null, audience: Audience): Promise<OpenPosting[]> {
    let query = db
      .selectFrom('documents')
      .innerJoin('postings', 'postings.id', 'documents.id')
      .select(['documents.id', 'documents.organisationId'])
      .select(['postings.title', 'postings.revision', 'postings.leastScore'])
      .where(isOpenToResumes)
      .where(visiblePostings(audience))
      .orderBy('documents.id');
    if (organisationId) query = query.where('documents.organisationId', '=', organisationId);
    return (await query.execute()).map((row) => ({
      ...row,
      id: PostingId.parse(row.id),
      organisationId: OrganisationId.parse(row.organisationId),
    }));
  },

  /** Promises anew the ranking of open postings whose lists are of other rules, or of what they asked before; returns how many. */
  rankAgain: (version: string): Promise<number> =>
    db.transaction().execute(async (trx) => {
      const outdated = await trx
        .selectFrom('postings')
        .innerJoin('documents', 'documents.id', 'postings.id')
        .select(['documents.id', 'documents.run'])
        .where('postings.open', '=', true)
        .where('documents.status', '=', 'ready')
        .where(({ eb, or, ref }) =>
          or([
            eb('postings.rankedVersion', '!=', version),
            eb('postings.rankedRevision', '<', ref('postings.revision')),
          ]),
        )
        .orderBy('documents.id')
        .forUpdate()
        .execute();
      await promiseRanking(trx, outdated);
      return outdated.length;
    }),
});

/** Until it is done, everybody who comes is put onto the list: what it will take to stand there is not known. */
async function promiseRanking(
  trx: DatabaseTransaction,
  postings: readonly { id: string; run: number }[],
): Promise<void> {
  const ids = postings.map(({ id }) => id);
  await trx
    .updateTable('postings')
    .set({ leastScore: null })
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  for (const { id, run } of postings) await promiseJob(trx, { job: 'rank-posting', documentId: id, run });
}

async function insertPosting(
  trx: DatabaseTransaction,
  { title, ...document }: NewPosting,
): Promise<PostingId> {
  const id = await insertDocument(trx, 'posting', document);
  await trx.insertInto('postings').values({ id, title }).execute();
  await recordEvents(trx, [id]);
  return PostingId.parse(id);
}

const items = (db: Database, audience: Audience) =>
  db
    .selectFrom('documents')
    .innerJoin('postings', 'postings.id', 'documents.id')
    .select([...itemColumns, 'postings.title', 'postings.open'])
    .select(listedMatches.as('matchCount'))
    .select('postings.hiddenUntil')
    // As the index knows them: an organisation's, newest first.
    .where(sql<boolean>`documents.kind = 'posting'`)
    .where(visiblePostings(audience));

type ItemRow = Awaited<ReturnType<ReturnType<typeof items>['executeTakeFirstOrThrow']>>;

const posting = (row: ItemRow): PostingRow => ({
  ...documentItem(row),
  id: PostingId.parse(row.id),
  organisationId: OrganisationId.parse(row.organisationId),
  title: row.title,
  open: row.open,
  matchCount: row.matchCount,
  hiddenUntil: RevealStage.nullable().parse(row.hiddenUntil),
});

const rankablePostings = (db: Database) =>
  db
    .selectFrom('documents')
    .innerJoin('postings', 'postings.id', 'documents.id')
    .select(['documents.id', 'documents.organisationId', 'documents.rulesetVersion'])
    .select(['postings.revision', 'postings.ranking'])
    .select(sql<unknown>`postings.reading -> 'requirements'`.as('requirements'))
    .where('postings.reading', 'is not', null);

type RankableRow = {
  id: string;
  organisationId: string | null;
  rulesetVersion: string | null;
  revision: number;
  ranking: unknown;
  requirements: unknown;
};

function rankablePosting(row: RankableRow | undefined): RankablePosting | null {
  const requirements = asCurrent(PostingRequirements, row?.requirements);
  if (row === undefined || requirements === null) return null;
  const settings = settingsOf(row.ranking);
  return {
    id: PostingId.parse(row.id),
    organisationId: OrganisationId.parse(row.organisationId),
    extraction: row.rulesetVersion ?? '',
    revision: row.revision,
    requirements: withMusts(requirements, settings),
    settings,
  };
}
