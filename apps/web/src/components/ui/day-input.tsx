import { TextInput } from '@mantine/core';

interface DayInputProps {
  label: string;
  /** '2026-11-22' */
  value: string | undefined;
  /** Empty where it was taken out. */
  onDay: (day: string) => void;
}

export const DayInput = ({ label, value, onDay }: DayInputProps) => (
  <TextInput
    type="date"
    label={label}
    value={value ?? ''}
    onChange={({ currentTarget }) => onDay(currentTarget.value)}
  />
);
