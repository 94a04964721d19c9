import { Fieldset, Group, NativeSelect, Text } from '@mantine/core';
import type { PartialDate } from '@omm/contracts';
import { formatPartialDate } from '../../../lib/format.ts';

interface PartialDateInputProps {
  label: string;
  value: PartialDate | null;
  onChange: (date: PartialDate | null) => void;
}

const months = Array.from({ length: 12 }, (_, index) => {
  const value = String(index + 1).padStart(2, '0');
  return { value, label: formatPartialDate(`2000-${value}`).split(' ')[0] ?? value };
});

/** A degree may be expected, a first job be sixty years ago. */
const YEARS_AHEAD = 6;
const YEARS = 70;
const first = new Date().getFullYear() + YEARS_AHEAD;
const years = Array.from({ length: YEARS }, (_, index) => String(first - index));

/** A month and a year, or the year alone, as resumes have them. */
export function PartialDateInput({ label, value, onChange }: PartialDateInputProps) {
  const [year = '', month = ''] = value === null || value === 'present' ? [] : value.split('-');
  const set = (ofYear: string, ofMonth: string) =>
    onChange(ofYear === '' ? null : ofMonth === '' ? ofYear : `${ofYear}-${ofMonth}`);
  return (
    <Fieldset
      legend={
        <Text span size="sm" fw={500}>
          {label}
        </Text>
      }
      variant="unstyled"
      styles={{ legend: { padding: 0, marginBottom: 0 } }}
    >
      <Group gap="xs" grow>
        <NativeSelect
          aria-label={`${label}, month`}
          data={[{ value: '', label: 'Month' }, ...months]}
          value={month}
          disabled={year === ''}
          onChange={({ currentTarget }) => set(year, currentTarget.value)}
        />
        <NativeSelect
          aria-label={`${label}, year`}
          data={[
            { value: '', label: 'Year' },
            ...(year === '' || years.includes(year) ? [] : [{ value: year, label: year }]),
            ...years,
          ]}
          value={year}
          onChange={({ currentTarget }) => set(currentTarget.value, month)}
        />
      </Group>
    </Fieldset>
  );
}
