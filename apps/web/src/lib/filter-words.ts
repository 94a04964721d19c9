import type { CandidateFilters } from '@omm/contracts';
import { languageName } from './language-name.ts';
import { settingWords, stageWords, verdictWords } from './words.ts';

/** What a list of candidates is filtered by: ['Strong match', 'score at least 80', 'Spanish']. */
export function filterWords(filters: CandidateFilters): string[] {
  const { verdict, minScore, language, credential, setting, stage, tag } = filters;
  return [
    verdict && verdictWords[verdict],
    minScore === undefined ? undefined : `score at least ${minScore}`,
    language && languageName(language),
    credential,
    setting && `has worked in: ${settingWords[setting].toLowerCase()}`,
    stage && `stage: ${stageWords[stage].toLowerCase()}`,
    tag && `tag: ${tag}`,
  ].filter((words) => words !== undefined);
}
