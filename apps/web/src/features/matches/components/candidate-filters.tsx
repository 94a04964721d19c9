import { Group, NativeSelect, TextInput } from '@mantine/core';
import { Stage } from '@omm/contracts';
import { stageWords } from '../../../lib/words.ts';
import type { ShownCandidates } from '../api/candidate-matches.ts';

interface CandidateFiltersProps {
  shown: ShownCandidates;
  onShow: (shown: ShownCandidates) => void;
}

const everybody = { value: '', label: 'Any stage' };
const stages = [everybody, ...Stage.options.map((value) => ({ value, label: stageWords[value] }))];

/** Which of the candidates are listed. */
export function CandidateFilters({ shown, onShow }: CandidateFiltersProps) {
  return (
    <Group gap="sm">
      <NativeSelect
        label="Stage"
        data={stages}
        value={shown.stage ?? ''}
        onChange={({ currentTarget }) =>
          onShow({ ...shown, stage: Stage.safeParse(currentTarget.value).data })
        }
      />
      <TextInput
        label="Tag"
        placeholder="Any"
        maxLength={40}
        defaultValue={shown.tag ?? ''}
        key={shown.tag ?? ''}
        onBlur={({ currentTarget }) => onShow({ ...shown, tag: currentTarget.value.trim() || undefined })}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && currentTarget.blur()}
      />
    </Group>
  );
}
