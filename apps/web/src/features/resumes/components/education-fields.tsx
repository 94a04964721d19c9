import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { DegreeLevel } from '@omm/contracts';
import { choicesOf } from '../../../lib/choices.ts';
import { degreeWords } from '../../../lib/words.ts';
import { PartialDateInput } from './partial-date-input.tsx';
import type { FieldsProps } from './position-fields.tsx';

export function EducationFields({ fact, onChange }: FieldsProps<'education'>) {
  return (
    <Stack gap="md">
      <NativeSelect
        label="Level"
        data={[{ value: '', label: 'None of these' }, ...choicesOf(DegreeLevel.options, degreeWords)]}
        value={fact.level ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...fact, level: DegreeLevel.safeParse(currentTarget.value).data ?? null })
        }
      />
      <TextInput
        label="Field"
        description="For example: health administration"
        maxLength={200}
        value={fact.field ?? ''}
        onChange={({ currentTarget }) => onChange({ ...fact, field: currentTarget.value || null })}
      />
      <TextInput
        label="School"
        maxLength={200}
        value={fact.institution ?? ''}
        onChange={({ currentTarget }) => onChange({ ...fact, institution: currentTarget.value || null })}
      />
      <NativeSelect
        label="Is it finished?"
        data={[
          { value: 'completed', label: 'Yes' },
          { value: 'in-progress', label: 'Not yet' },
        ]}
        value={fact.status}
        onChange={({ currentTarget }) =>
          onChange({ ...fact, status: currentTarget.value === 'in-progress' ? 'in-progress' : 'completed' })
        }
      />
      <PartialDateInput
        label={fact.status === 'completed' ? 'When' : 'Expected'}
        value={fact.end}
        onChange={(end) => onChange({ ...fact, end })}
      />
    </Stack>
  );
}
