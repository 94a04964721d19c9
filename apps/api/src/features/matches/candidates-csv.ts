import type { CandidateMatches, JudgementStatus, Match } from '@omm/contracts';
import { stringify } from 'csv-stringify/sync';

type Candidate = CandidateMatches['items'][number];

const columns = [
  'rank',
  'candidate',
  'headline',
  'score',
  'coverage',
  'verdict',
  'stage',
  'tags',
  'applied',
  'met',
  'partly',
  'unmet',
  'unknown',
  'resumeId',
];

/**
 * A line a candidate (RFC 4180). Formulas are disarmed, for a name or a title comes from a stranger's file; the mark
 * at the beginning tells Excel that it is UTF-8.
 */
export const candidatesCsv = (candidates: readonly Candidate[]): string =>
  stringify(candidates.map(lineOf), {
    header: true,
    columns,
    escape_formulas: true,
    bom: true,
    record_delimiter: 'windows',
  });

const lineOf = ({ resumeId, label, headline, match, stage, tags, applied }: Candidate, index: number) => ({
  rank: index + 1,
  candidate: label,
  headline,
  score: match.score,
  coverage: match.coverage,
  verdict: match.verdict,
  stage,
  tags: tags.join('; '),
  applied: applied ? 'yes' : 'no',
  met: labels(match, 'met'),
  partly: labels(match, 'partly'),
  unmet: labels(match, 'unmet'),
  unknown: labels(match, 'unknown'),
  resumeId,
});

const labels = ({ requirements }: Match, status: JudgementStatus): string =>
  requirements
    .filter((judgement) => judgement.status === status)
    .map(({ label }) => label)
    .join('; ');
