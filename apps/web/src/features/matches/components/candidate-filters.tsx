import { NativeSelect, SimpleGrid } from '@mantine/core';
import { Setting, Stage, Verdict } from '@omm/contracts';
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
      <NativeSelect
        label="Verdict"
        data={[any, ...Verdict.options.map((value) => ({ value, label: verdictWords[value] }))]}
        value={shown.verdict ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onShow({ ...shown, verdict: Verdict.safeParse(value).data })
        }
      />
      <ScoreFilter value={shown.minScore} onValue={(minScore) => onShow({ ...shown, minScore })} />
      <NativeSelect
        label="Stage"
        data={[any, ...Stage.options.map((value) => ({ value, label: stageWords[value] }))]}
        value={shown.stage ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ ...shown, stage: Stage.safeParse(value).data })}
      />
      <WordsFilter label="Tag" value={shown.tag} onValue={(tag) => onShow({ ...shown, tag })} />
      <NativeSelect
        label="Language"
        data={[any, ...languages.map((value) => ({ value, label: languageName(value) }))]}
        value={shown.language ?? ''}
        onChange={({ currentTarget: { value } }) => onShow({ ...shown, language: value || undefined })}
      />
      <WordsFilter
        label="Credential"
        value={shown.credential}
        suggestions={[...new Set(credentials)]}
        onValue={(credential) => onShow({ ...shown, credential })}
      />
      <NativeSelect
        label="Has worked in"
        data={[any, ...Setting.options.map((value) => ({ value, label: settingWords[value] }))]}
        value={shown.setting ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onShow({ ...shown, setting: Setting.safeParse(value).data })
        }
      />
    </SimpleGrid>
  );
}

const any = { value: '', label: 'Any' };
