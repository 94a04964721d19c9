import { Checkbox, Group, Stack, TextInput } from '@mantine/core';
import type { StatedFact } from '@omm/contracts';
import { PartialDateInput } from './partial-date-input.tsx';

export interface FieldsProps<Section extends StatedFact['section']> {
  fact: Extract<StatedFact, { section: Section }>;
  onChange: (fact: StatedFact) => void;
}

export function PositionFields({ fact, onChange }: FieldsProps<'positions'>) {
  const isOpen = fact.end === 'present';
  return (
    <Stack gap="md">
      <TextInput
        label="Title"
        maxLength={200}
        value={fact.title ?? ''}
        onChange={({ currentTarget }) => onChange({ ...fact, title: currentTarget.value || null })}
      />
      <TextInput
        label="Employer"
        maxLength={200}
        value={fact.employer ?? ''}
        onChange={({ currentTarget }) => onChange({ ...fact, employer: currentTarget.value || null })}
      />
      <Group grow align="flex-start">
        <PartialDateInput
          label="From"
          value={fact.start}
          onChange={(start) => onChange({ ...fact, start })}
        />
        {isOpen ? null : (
          <PartialDateInput label="To" value={fact.end} onChange={(end) => onChange({ ...fact, end })} />
        )}
      </Group>
      <Checkbox
        label="Still there"
        checked={isOpen}
        onChange={({ currentTarget }) => onChange({ ...fact, end: currentTarget.checked ? 'present' : null })}
      />
      <Checkbox
        label="In health care"
        checked={fact.healthcare}
        onChange={({ currentTarget }) => onChange({ ...fact, healthcare: currentTarget.checked })}
      />
      <Checkbox
        label="Led people"
        checked={fact.management}
        onChange={({ currentTarget }) => onChange({ ...fact, management: currentTarget.checked })}
      />
    </Stack>
  );
}
