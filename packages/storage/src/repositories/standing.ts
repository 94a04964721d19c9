import type { Stage, Standing } from '@omm/contracts';
import { type JoinBuilder, sql } from 'kysely';
import { applied } from '../audience.ts';
import type { Tables } from '../schema.ts';

/** The candidacy of who stands on a list, where there is one. */
export const ofMatch = (join: JoinBuilder<Tables, 'candidacies' | 'matches'>) =>
  join
    .onRef('candidacies.postingId', '=', 'matches.postingId')
    .onRef('candidacies.resumeId', '=', 'matches.resumeId');

/** Nobody has done anything yet with most of a list: they have no candidacy, and are new. */
export const stageColumn = sql<Stage>`coalesce(candidacies.stage, 'new')`;

export const standingColumns = [
  stageColumn.as('stage'),
  sql<string[]>`coalesce(candidacies.tags, '{}')`.as('tags'),
  sql<boolean>`coalesce(${applied}, false)`.as('applied'),
] as const;

export const standingOf = ({ stage, tags, applied }: Standing): Standing => ({ stage, tags, applied });
