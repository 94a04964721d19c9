import { Autocomplete } from '@mantine/core';

interface WordsFilterProps {
  label: string;
  value: string | undefined;
  suggestions?: string[];
  onValue: (value: string | undefined) => void;
}

/** It filters when the words are complete, not with every letter. */
export function WordsFilter({ label, value, suggestions = [], onValue }: WordsFilterProps) {
  const commit = (words: string) => onValue(words.trim() || undefined);
  return (
    <Autocomplete
      key={value ?? ''}
      label={label}
      placeholder="Any"
      maxLength={40}
      data={suggestions}
      defaultValue={value ?? ''}
      onOptionSubmit={commit}
      onBlur={({ currentTarget }) => commit(currentTarget.value)}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && commit(currentTarget.value)}
    />
  );
}
