import { type OrganisationId, type PostingId, Stage } from '@omm/contracts';
import { type RawBuilder, sql } from 'kysely';

/** 'new' is the first; 'rejected' has no place of its own. */
const stagesInOrder = Stage.exclude(['rejected']).options;

const placeOf = (stage: RawBuilder<unknown>) => sql`array_position(${stagesInOrder}::text[], ${stage})`;

/** How far a row of `candidacies` has come; who was rejected, how far until then. */
const reached = sql`case when candidacies.stage <> 'rejected' then candidacies.stage else coalesce((
  select entry.stage from candidacy_history entry
  where entry.candidacy_id = candidacies.id and entry.kind = 'stage' and entry.stage <> 'rejected'
  order by entry.id desc limit 1), 'new') end`;

/**
 * Whether the organisation may know whose the resume in `documents` is: it reviews nobody blind, or the person has
 * come far enough on one of its postings; where that is none that it reviews blind, beyond the first stage. One posting
 * hides people on the others, too: the same id would tell who they are.
 */
export const unveiledTo = (organisationId: OrganisationId): RawBuilder<boolean> => sql`(
  not exists (
    select from postings join documents posting using (id)
    where postings.hidden_until is not null and posting.organisation_id = ${organisationId})
  or exists (
    select from candidacies
      join postings on postings.id = candidacies.posting_id
      join documents posting on posting.id = candidacies.posting_id
    where candidacies.resume_id = documents.id and posting.organisation_id = ${organisationId}
      and ${placeOf(reached)} >= ${placeOf(sql`coalesce(postings.hidden_until, 'shortlisted')`)}))`;

/** Whether the person has come far enough on this posting, as long as it is reviewed blind. */
export const unveiledOn = (postingId: PostingId | RawBuilder<unknown>): RawBuilder<boolean> => sql`(
  not exists (select from postings where postings.id = ${postingId} and postings.hidden_until is not null)
  or exists (
    select from candidacies join postings on postings.id = candidacies.posting_id
    where candidacies.posting_id = ${postingId} and candidacies.resume_id = documents.id
      and ${placeOf(reached)} >= ${placeOf(sql`postings.hidden_until`)}))`;
