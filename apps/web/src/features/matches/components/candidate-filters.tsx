import { SimpleGrid } from '@mantine/core';
import { Setting, Stage, Verdict } from '@omm/contracts';
import { ChoiceFilter } from '../../../components/ui/choice-filter.tsx';
import { choicesOf } from '../../../lib/choices.ts';
import { commonLanguages, languageName } from '../../../lib/language-name.ts';
import { settingWords, stageWords, verdictWords } from '../../../lib/words.ts';
import type { ShownCandidates } from '../api/candidate-matches.ts';
import type { AskedRequirement } from '../asked-requirement.ts';
import { ScoreFilter } from './score-filter.tsx';
import { WordsFilter } from './words-filter.tsx';

interface CandidateFiltersProps {
  shown: ShownCandidates;
  onShow: (shown: ShownCandidates) => void;
  /** Their languages and credentials are what is filtered by most. */
  requirements: readonly AskedRequirement[];
}

/** Which of the candidates are listed. */
export function CandidateFilters({ shown, onShow, requirements }: CandidateFiltersProps) {
  const asked = requirements.map(({ requirement }) => requirement);
  const spoken = asked.flatMap((one) =>
    one?.kind === 'language' && one.value.code !== 'und' ? [one.value.code] : [],
  );
  const languages = [
    ...new Set([...spoken, ...commonLanguages, ...(shown.language ? [shown.language] : [])]),
  ];
  const credentials = asked.flatMap((one) => (one?.kind === 'credential' ? [one.value.id] : []));
  return (
    <SimpleGrid component="section" aria-label="Filters" cols={{ base: 2, sm: 4 }} spacing="sm">
      <ChoiceFilter
        label="Verdict"
        choices={choicesOf(Verdict.options, verdictWords)}
        value={shown.verdict}
        onValue={(verdict) => onShow({ ...shown, verdict })}
      />
      <ScoreFilter value={shown.minScore} onValue={(minScore) => onShow({ ...shown, minScore })} />
      <ChoiceFilter
        label="Stage"
        choices={choicesOf(Stage.options, stageWords)}
        value={shown.stage}
        onValue={(stage) => onShow({ ...shown, stage })}
      />
      <WordsFilter label="Tag" value={shown.tag} onValue={(tag) => onShow({ ...shown, tag })} />
      <ChoiceFilter
        label="Language"
        choices={languages.map((value) => ({ value, label: languageName(value) }))}
        value={shown.language}
        onValue={(language) => onShow({ ...shown, language })}
      />
      <WordsFilter
        label="Credential"
        value={shown.credential}
        suggestions={[...new Set(credentials)]}
        onValue={(credential) => onShow({ ...shown, credential })}
      />
      <ChoiceFilter
        label="Has worked in"
        choices={choicesOf(Setting.options, settingWords)}
        value={shown.setting}
        onValue={(setting) => onShow({ ...shown, setting })}
      />
    </SimpleGrid>
  );
}
