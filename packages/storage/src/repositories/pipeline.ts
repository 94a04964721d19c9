import {
  CandidateProfile,
  Contact,
  type OrganisationId,
  PostingId,
  ResumeId,
  type Stage,
  type Standing,
  UserId,
  type Verdict,
} from '@omm/contracts';
import { type RawBuilder, sql } from 'kysely';
import { asCurrent } from '../as-current.ts';
import { type Audience, visibleResumes } from '../audience.ts';
import type { Database } from '../database.ts';
import { type KnownPerson, knownPerson, personColumns } from './known-person.ts';
import { latestTitle } from './latest-title.ts';
import { standingColumns, standingOf } from './standing.ts';

export interface PipelineRow extends Standing {
  resumeId: ResumeId;
  person: KnownPerson;
  headline: string | null;
  assigneeId: UserId | null;
  score: number | null;
  place: PipelinePlace;
}

/** Where a pipeline goes on: behind who was moved then. */
export interface PipelinePlace {
  movedAt: string;
  id: string;
}

export interface PipelinePage {
  limit: number;
  after?: PipelinePlace | null;
  stage?: Stage | undefined;
}

export interface ExportedCandidacy extends Omit<PipelineRow, 'place'> {
  postingId: PostingId;
  title: string | null;
  /** Null where it is not to be known who it is. */
  contact: Contact | null;
  /** In another system; null where there is none, or it is not to be known who it is. */
  externalId: string | null;
  reason: string | null;
  appliedAt: string | null;
  movedAt: string;
  coverage: number | null;
  verdict: Verdict | null;
}

export interface CandidacyExport {
  postingId?: PostingId | undefined;
  stage?: Stage | undefined;
  limit: number;
}

/** Whom organisations work with, and who has applied. */
export const pipelineRepository = (db: Database) => ({
  /** Who was moved last comes first. Whether the posting may be seen is asked with `postings.get`. */
  async ofPosting(
    postingId: PostingId,
    audience: Audience,
    { limit, after, stage }: PipelinePage,
  ): Promise<PipelineRow[]> {
    let query = workedWith(db, audience, postingId)
      .where('candidacies.postingId', '=', postingId)
      .limit(limit);
    if (stage) query = query.where('candidacies.stage', '=', stage);
    if (after)
      query = query.where(
        sql<boolean>`(candidacies.moved_at, candidacies.id) < (${after.movedAt}::timestamptz, ${after.id}::uuid)`,
      );
    return (await query.execute()).map(pipelineRow);
  },

  /** Of all postings of the organisation, or of one; who was moved last comes first. */
  async ofOrganisation(
    organisationId: OrganisationId,
    { postingId, stage, limit }: CandidacyExport,
  ): Promise<ExportedCandidacy[]> {
    let query = workedWith(db, { kind: 'organisation', organisationId }, sql`posted.id`)
      .innerJoin('documents as posted', 'posted.id', 'candidacies.postingId')
      .innerJoin('postings', 'postings.id', 'candidacies.postingId')
      .select(['candidacies.postingId', 'postings.title', 'resumes.contact', 'candidacies.reason'])
      .select(['candidacies.movedAt', 'matches.coverage', 'matches.verdict'])
      .select(
        sql<Date | null>`case when candidacies.withdrawn_at is null then candidacies.applied_at end`.as(
          'appliedAt',
        ),
      )
      .select(externalId)
      .where('posted.organisationId', '=', organisationId)
      .limit(limit);
    if (postingId) query = query.where('candidacies.postingId', '=', postingId);
    if (stage) query = query.where('candidacies.stage', '=', stage);
    return (await query.execute()).map((row) => {
      const { place: _, ...shown } = pipelineRow(row);
      return {
        ...shown,
        postingId: PostingId.parse(row.postingId),
        title: row.title,
        contact: row.identified ? asCurrent(Contact, row.contact) : null,
        externalId: row.identified ? row.externalId : null,
        reason: row.reason,
        appliedAt: row.appliedAt?.toISOString() ?? null,
        movedAt: row.movedAt.toISOString(),
        coverage: row.coverage,
        verdict: row.verdict,
      };
    });
  },
});

/** Who was moved last comes first; `on`: as they stand on this posting. */
const workedWith = (db: Database, audience: Audience, on: PostingId | RawBuilder<unknown>) =>
  db
    .selectFrom('candidacies')
    .innerJoin('documents', 'documents.id', 'candidacies.resumeId')
    .innerJoin('resumes', 'resumes.id', 'candidacies.resumeId')
    .leftJoin('matches', (join) =>
      join
        .onRef('matches.postingId', '=', 'candidacies.postingId')
        .onRef('matches.resumeId', '=', 'candidacies.resumeId'),
    )
    .select(['candidacies.id', 'candidacies.resumeId', 'candidacies.assigneeId', 'matches.score'])
    .select(sql<string>`candidacies.moved_at::text`.as('movedAtText'))
    .select(sql<unknown>`resumes.reading -> 'profile'`.as('profile'))
    .select(personColumns(audience, on))
    .select(standingColumns)
    .where(visibleResumes(audience))
    .orderBy(sql`candidacies.moved_at desc, candidacies.id desc`);

type WorkedWith = Awaited<ReturnType<ReturnType<typeof workedWith>['executeTakeFirstOrThrow']>>;

const pipelineRow = (row: WorkedWith): PipelineRow => ({
  ...standingOf(row),
  resumeId: ResumeId.parse(row.resumeId),
  person: knownPerson(row),
  headline: latestTitle(asCurrent(CandidateProfile, row.profile)),
  assigneeId: UserId.nullable().parse(row.assigneeId),
  score: row.score,
  place: { movedAt: row.movedAtText, id: row.id },
});

/** One candidate may have come under several. */
const externalId = sql<string | null>`(
  select min(external_id) from external_candidates
  where resume_id = candidacies.resume_id and posting_id = candidacies.posting_id)`.as('externalId');
