import type { CandidateMatches, JudgementStatus, Match } from '@omm/contracts';
import { writeCsv } from '../../csv/write-csv.ts';

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

/** A line a candidate. */
export const candidatesCsv = (candidates: readonly Candidate[]): string =>
  writeCsv(columns, candidates.map(lineOf));

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
