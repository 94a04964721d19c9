import { type DigestBody, OrganisationId, PostingId, UserId } from '@omm/contracts';
import { sql } from 'kysely';
import { type Audience, listedResumes, ownResumes, visiblePostings } from '../audience.ts';
import type { Database, DatabaseTransaction } from '../database.ts';
import { requireAccount } from './require-account.ts';

type Subscription = Omit<DigestBody, 'frequency'> & { frequency: Exclude<DigestBody['frequency'], 'off'> };
/** When one that has just been sent is sent next. */
type NextAt = (subscription: Subscription, now: Date) => Date;

export interface DueDigest {
  userId: UserId;
  /** Null: a candidate's. */
  organisationId: OrganisationId | null;
  /** Those with the most new matches first. */
  postings: { id: PostingId; title: string | null; organisationId: OrganisationId; matches: number }[];
  claimedAt: Date;
  /** Since when what was listed was new. */
  since: Date;
}

/** A list that is being saved is not seen yet: it has been saved when it is looked for. */
const settledMs = 120_000;

const verdictsFrom = { strong: ['strong'], good: ['strong', 'good'] } as const;
const columns = ['frequency', 'hour', 'timeZone', 'least'] as const;

/** Letters of new matches. */
export const digestsRepository = (db: Database) => ({
  /** Null where the person is not written to. */
  async get(userId: UserId): Promise<(Subscription & { nextAt: Date }) | null> {
    const row = await db
      .selectFrom('digests')
      .select([...columns, 'nextAt'])
      .where('userId', '=', userId)
      .executeTakeFirst();
    return row ?? null;
  },

  /** From the first time on; what stands on lists already is not new. */
  set: (
    { userId, organisationId }: { userId: UserId; organisationId: OrganisationId | null },
    subscription: Subscription & { nextAt: Date },
  ): Promise<void> =>
    db.transaction().execute(async (trx) => {
      await requireAccount(trx, userId);
      const { frequency, hour, timeZone, least, nextAt } = subscription;
      const said = { organisationId, frequency, hour, timeZone, least, nextAt };
      await trx
        .insertInto('digests')
        .values({ userId, ...said, since: sql<Date>`now()` })
        .onConflict((conflict) => conflict.column('userId').doUpdateSet(said))
        .execute();
    }),

  /** Also what it was written of. */
  async remove(userId: UserId): Promise<void> {
    await db.deleteFrom('digests').where('userId', '=', userId).execute();
  },

  /**
   * One that is due at this moment: its matches are taken as written of, and its next time is set, before it is sent.
   * Null where none is due.
   */
  claim: (now: Date, nextAt: NextAt): Promise<DueDigest | null> =>
    db.transaction().execute(async (trx) => {
      const row = await trx
        .selectFrom('digests')
        .selectAll()
        .where('nextAt', '<=', now)
        .orderBy('nextAt')
        .limit(1)
        .forUpdate()
        .skipLocked()
        .executeTakeFirst();
      if (row === undefined) return null;
      const until = new Date(now.getTime() - settledMs);
      const userId = UserId.parse(row.userId);
      const organisationId = OrganisationId.nullable().parse(row.organisationId);
      const due = { userId, organisationId, since: row.since, claimedAt: now };
      const postings = await takeMatches(trx, due, { until, verdicts: verdictsFrom[row.least] });
      await trx
        .updateTable('digests')
        .set({ since: until, nextAt: nextAt(row, now) })
        .where('userId', '=', userId)
        .execute();
      return { ...due, postings };
    }),

  /** It could not be sent: everything as it was, but for its time. */
  putBack: ({ userId, since, claimedAt }: DueDigest, nextAt: Date): Promise<void> =>
    db.transaction().execute(async (trx) => {
      await trx.updateTable('digests').set({ since, nextAt }).where('userId', '=', userId).execute();
      await trx
        .deleteFrom('digestMatches')
        .where('userId', '=', userId)
        .where('at', '=', claimedAt)
        .execute();
    }),
});

interface Wanted {
  until: Date;
  verdicts: readonly string[];
}

/** What is new to this person, and of what no letter was written before. */
async function takeMatches(
  trx: DatabaseTransaction,
  { userId, organisationId, since, claimedAt }: Omit<DueDigest, 'postings'>,
  { until, verdicts }: Wanted,
): Promise<DueDigest['postings']> {
  const audience: Audience = organisationId
    ? { kind: 'organisation', organisationId }
    : { kind: 'candidate', userId };
  const whose = organisationId ? listedResumes : ownResumes(audience);
  const { rows } = await sql<{ id: string; title: string | null; organisationId: string; matches: number }>`
    with fresh as (
      insert into digest_matches (user_id, posting_id, resume_id, at)
      select ${userId}, matches.posting_id, matches.resume_id, ${claimedAt}
      from matches join documents on documents.id = posting_id join postings on postings.id = posting_id
      where listed_at > ${since} and listed_at <= ${until} and verdict = any(${verdicts})
        and postings.open and ${visiblePostings(audience)}
        and exists (select from documents where documents.id = matches.resume_id and ${whose})
      on conflict do nothing returning posting_id
    )
    select documents.id, title, organisation_id, count(*)::int as matches
    from fresh join documents on documents.id = posting_id join postings on postings.id = posting_id
    group by 1, 2, 3 order by 4 desc, 1`.execute(trx);
  return rows.map((row) => ({
    ...row,
    id: PostingId.parse(row.id),
    organisationId: OrganisationId.parse(row.organisationId),
  }));
}
