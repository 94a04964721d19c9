import type {
  CandidateProfile,
  PostingRequirements,
  RankingSettings,
  ScoredPerson,
  ScoringInputs,
} from '@omm/contracts';
import { requirementModelVersion } from '@omm/requirement-model';
import { qualificationsOf } from './qualifications-of.ts';
import { scorerFor } from './score-match.ts';
import { matchingVersion } from './version.ts';

interface Posting {
  requirements: PostingRequirements;
  /** Of the ruleset that read it. */
  extraction: string;
  revision: number;
  settings: RankingSettings;
}

interface ScoringRecord {
  inputs: ScoringInputs;
  scoreOf(profile: CandidateProfile): Omit<ScoredPerson, 'resumeId' | 'resumeRevision'>;
}

/** What the scoring log keeps of a posting and of whoever is scored for it. */
export function scoringRecordOf({ requirements, extraction, revision, settings }: Posting): ScoringRecord {
  const scorer = scorerFor(requirements, { extraction, weights: settings.weights });
  const versions = { extraction, matching: matchingVersion, requirementModel: requirementModelVersion };
  return {
    inputs: { postingRevision: revision, versions, settings },
    scoreOf(profile) {
      const { score, coverage, verdict, requirements: judged } = scorer.match(qualificationsOf(profile));
      const musts = judged.filter(({ kind, necessity }) => kind !== 'role' && necessity === 'required');
      return {
        score,
        coverage,
        verdict,
        musts: Object.fromEntries(musts.map(({ requirementId, status }) => [requirementId, status])),
      };
    },
  };
}
