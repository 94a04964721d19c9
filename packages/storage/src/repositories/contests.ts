import { randomUUID } from 'node:crypto';
import {
  type AnswerContestBody,
  Contest,
  type ContestFactBody,
  type ContestId,
  OrganisationId,
  type ResumeId,
  type UserId,
} from '@omm/contracts';
import { sql } from 'kysely';
import { z } from 'zod';
import { type Audience, ownResumes, visibleResumes } from '../audience.ts';
import type { Database } from '../database.ts';
import { personColumns } from './known-person.ts';

const Row = Contest.omit({ answers: true }).extend({
  place: z.coerce.number(),
  identified: z.boolean(),
  nameOnResume: z.string().nullable(),
  answers: z.array(
    Contest.shape.answers.element.omit({ organisation: true }).extend({ organisationId: OrganisationId }),
  ),
});
export type ContestRow = z.infer<typeof Row>;

export interface ContestQuery {
  limit: number;
  /** The last place of the page before. */
  after: number | null;
  unanswered?: boolean | undefined;
}

/** Of one resume. */
const contestsAllowed = 50;

export const contestsRepository = (db: Database) => ({
  /** Null where the audience owns no such resume, or nothing stands there in its profile. */
  create: (
    { resumeId, fact, words }: ContestFactBody & { resumeId: ResumeId },
    audience: Audience,
  ): Promise<ContestRow | 'too-many' | null> =>
    db.transaction().execute(async (trx) => {
      const path = fact.slice(1).split('/');
      const { rows } = await sql<{ earlier: number; contested: unknown }>`
        select reading -> 'profile' #> ${path}::text[] as contested,
          (select count(*)::int from contests where resume_id = documents.id) as earlier
        from documents join resumes using (id)
        where documents.id = ${resumeId} and ${ownResumes(audience)} for no key update of documents`.execute(
        trx,
      );
      const [found] = rows;
      if (!found || found.contested === null) return null;
      if (found.earlier >= contestsAllowed) return 'too-many';
      const id = randomUUID();
      const contested = JSON.stringify(found.contested);
      await trx.insertInto('contests').values({ id, resumeId, fact, contested, words }).execute();
      return Row.parse(
        await contestsOf(trx, audience).where('contests.id', '=', id).executeTakeFirstOrThrow(),
      );
    }),

  /** Of the resumes that the audience may see, newest first. */
  async list(audience: Audience, { limit, after, unanswered }: ContestQuery) {
    let query = contestsOf(db, audience)
      .orderBy('place', 'desc')
      .limit(limit + 1);
    if (after !== null) query = query.where('place', '<', String(after));
    if (unanswered) query = query.where(sql<boolean>`not exists (${answersFor(audience)})`);
    const rows = z.array(Row).parse(await query.execute());
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? (items.at(-1)?.place ?? null) : null };
  },

  /** The resume that it is about; null where the organisation may not see it. */
  answer: (
    id: ContestId,
    { outcome, answer }: AnswerContestBody,
    { organisationId, userId: answeredBy }: { organisationId: OrganisationId; userId: UserId },
  ): Promise<{ resumeId: ResumeId; isNew: boolean } | null> =>
    db.transaction().execute(async (trx) => {
      const found = await contestsOf(trx, { kind: 'organisation', organisationId })
        .where('contests.id', '=', id)
        .forKeyShare(['contests'])
        .executeTakeFirst();
      if (!found) return null;
      const inserted = await trx
        .insertInto('contestAnswers')
        .values({ contestId: id, organisationId, outcome, answer, answeredBy })
        .onConflict((conflict) => conflict.doNothing())
        .returning('contestId')
        .executeTakeFirst();
      return { resumeId: Row.parse(found).resumeId, isNew: inserted !== undefined };
    }),
});

/** An organisation sees its own. */
const answersFor = (audience: Audience) =>
  audience.kind === 'organisation'
    ? sql`select * from contest_answers where contest_id = contests.id
        and organisation_id = ${audience.organisationId}`
    : sql`select * from contest_answers where contest_id = contests.id`;

const utc = (column: 'contests.created_at' | 'answered_at') =>
  sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const contestsOf = (db: Database, audience: Audience) =>
  db
    .selectFrom('contests')
    .innerJoin('documents', 'documents.id', 'contests.resumeId')
    .innerJoin('resumes', 'resumes.id', 'contests.resumeId')
    .select(['contests.id', 'place', 'contests.resumeId', 'fact', 'contested', 'words'])
    .select(utc('contests.created_at').$castTo<string>().as('createdAt'))
    .select(personColumns(audience))
    .select(
      sql<unknown>`(select coalesce(jsonb_agg(jsonb_build_object(
        'organisationId', organisation_id, 'outcome', outcome, 'answer', answer,
        'answeredAt', ${utc('answered_at')}
      ) order by answered_at), '[]') from (${answersFor(audience)}) answers)`.as('answers'),
    )
    .where(visibleResumes(audience));
