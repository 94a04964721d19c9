import { Autocomplete } from '@mantine/core';

interface Named {
  id: string;
  name: string;
}

interface KnownNameInputProps<Known extends Named> {
  label: string;
  known: readonly Known[];
  /** As it is shown: a known name, or words of one's own. */
  name: string;
  /** What is written is looked up: null where nobody knows it. */
  onName: (words: string, known: Known | null) => void;
}

/** A name of the lexicon, by which postings and resumes are compared, or one's own words. */
export function KnownNameInput<Known extends Named>({
  label,
  known,
  name,
  onName,
}: KnownNameInputProps<Known>) {
  return (
    <Autocomplete
      label={label}
      description="Choose one of those that we know, or write your own."
      data={[...new Set(known.map((one) => one.name))]}
      limit={30}
      maxLength={200}
      comboboxProps={{ withinPortal: false }}
      value={name}
      onChange={(words) => onName(words, known.find((one) => isNamed(one, words)) ?? null)}
    />
  );
}

const isNamed = ({ id, name }: Named, words: string): boolean =>
  [id, name].some((one) => one.toLowerCase() === words.trim().toLowerCase());
