import type { ScoringDecision } from '@omm/contracts';
import { stringify } from 'csv-stringify/sync';

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

/** A line a score (RFC 4180); a decision of which no score is left has one without. */
export const scoringCsv = (decisions: readonly ScoringDecision[]): string =>
  stringify(decisions.flatMap(linesOf), {
    header: true,
    columns,
    escape_formulas: true,
    record_delimiter: 'windows',
  });

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
