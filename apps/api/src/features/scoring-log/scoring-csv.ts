import type { ScoringDecision } from '@omm/contracts';
import { writeCsv } from '../../csv/write-csv.ts';

const columns = [
  'id',
  'at',
  'kind',
  'postingId',
  'postingRevision',
  'extraction',
  'matching',
  'requirementModel',
  'settings',
  'ranked',
  'stage',
  'byId',
  'place',
  'resumeId',
  'resumeRevision',
  'score',
  'coverage',
  'verdict',
  'musts',
];

/** A line a score; a decision of which no score is left has one without. */
export const scoringCsv = (decisions: readonly ScoringDecision[]): string =>
  writeCsv(columns, decisions.flatMap(linesOf));

function linesOf({ results, versions, settings, ...decision }: ScoringDecision): object[] {
  const line = { ...decision, ...versions, settings: JSON.stringify(settings) };
  if (results.length === 0) return [line];
  return results.map(({ musts, ...result }, index) => ({
    ...line,
    ...result,
    place: index + 1,
    musts: JSON.stringify(musts),
  }));
}
