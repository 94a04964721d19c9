import type { OrganisationId, PostingId, UserId } from '@omm/contracts';
import { type RawBuilder, sql } from 'kysely';
import { unveiledOn, unveiledTo } from './blind-review.ts';

/** Who asks. What an audience may not see does not exist for it: `null`, or absent from the list. */
export type Audience =
  | { kind: 'organisation'; organisationId: OrganisationId }
  | { kind: 'candidate'; userId: UserId }
  /** Who was given one posting's list to read. */
  | { kind: 'guest'; postingId: PostingId }
  | { kind: 'public' }
  | { kind: 'everyone' };

type Condition = RawBuilder<boolean>;

/** Whoever has not confirmed an e-mail address is not shown to others. */
const confirmed = sql`documents.created_by not in (select user_id from unverified_accounts)`;

/** An organisation sees its own postings; a candidate, and anybody at all, those that are open and ranked, also while they are read again. */
export function visiblePostings(audience: Audience): Condition {
  switch (audience.kind) {
    case 'organisation':
      return sql`documents.organisation_id = ${audience.organisationId}`;
    case 'candidate':
    case 'public':
      return sql`(postings.open and postings.ranked_version is not null and documents.status <> 'failed'
        and ${confirmed})`;
    case 'guest':
      return sql`documents.id = ${audience.postingId}`;
    case 'everyone':
      return sql`true`;
  }
}

/** Resumes that belong to the audience: an organisation's uploads, or a candidate's own. */
export function ownResumes(audience: Audience): Condition {
  switch (audience.kind) {
    case 'organisation':
      return sql`documents.organisation_id = ${audience.organisationId}`;
    case 'candidate':
      return sql`(documents.organisation_id is null and documents.created_by = ${audience.userId})`;
    case 'guest':
    case 'public':
      return sql`false`;
    case 'everyone':
      return sql`true`;
  }
}

/** Own resumes, and for an organisation also those of the pool that one of its postings ranks, or that it works with. */
export function visibleResumes(audience: Audience): Condition {
  if (audience.kind !== 'organisation') return ownResumes(audience);
  const onOurs = (table: 'matches' | 'candidacies') => sql`exists (
    select from ${sql.table(table)} listed join documents posting on posting.id = listed.posting_id
    where listed.resume_id = documents.id and posting.organisation_id = ${audience.organisationId})`;
  return sql`(${ownResumes(audience)} or (documents.organisation_id is null and ${confirmed}
    and (${onOurs('matches')} or ${onOurs('candidacies')})))`;
}

/**
 * Of the resumes that the audience sees, those of which it may know whose they are: its own, and of the pool those of
 * candidates who have applied to one of its postings, or who let every recruiter see it; but while the organisation
 * reviews blind, only those who have come far enough. `on`: as they stand on this posting.
 */
export function identifiedResumes(audience: Audience, on?: PostingId | RawBuilder<unknown>): Condition {
  if (audience.kind !== 'organisation') return ownResumes(audience);
  return sql`((${ownResumes(audience)} or (documents.organisation_id is null and (
    documents.created_by in (select user_id from contact_consents)
    or exists (
      select from candidacies join documents posting on posting.id = candidacies.posting_id
      where candidacies.resume_id = documents.id and ${applied}
        and posting.organisation_id = ${audience.organisationId}))))
    and ${unveiledTo(audience.organisationId)} ${on ? sql`and ${unveiledOn(on)}` : sql``})`;
}

/** Of `candidacies`. */
export const applied: Condition = sql`(candidacies.applied_at is not null and candidacies.withdrawn_at is null)`;

/** On a posting's list: an organisation's uploads, and of the pool those whom others may see. */
export const listedResumes: Condition = sql`(documents.organisation_id is not null or ${confirmed})`;

/**
 * How many stand on the list of the posting in `documents`: all, without those whom others may not see. Both counts are
 * read from an index alone, and who may not be seen is looked up once for all postings of a list.
 */
export const listedMatches: RawBuilder<number> = sql`(
  (select count(*) from matches where posting_id = documents.id)
  - (select count(*) from matches where posting_id = documents.id and resume_id = any(array(
      select id from documents where organisation_id is null
        and created_by in (select user_id from unverified_accounts)))))::int`;

/** Documents whose every change the audience hears of. */
export function audibleEvents(audience: Audience): Condition {
  switch (audience.kind) {
    case 'organisation':
      return sql`organisation_id = ${audience.organisationId}`;
    case 'candidate':
      return sql`owner_user_id = ${audience.userId}`;
    case 'guest':
    case 'public':
      return sql`false`;
    case 'everyone':
      return sql`true`;
  }
}
