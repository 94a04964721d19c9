import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { languageName } from '../../lib/language-name.ts';
import { lexiconQuery } from '../../lib/lexicon.ts';

interface LanguageSelectProps {
  /** Empty: none is chosen yet. */
  code: string;
  onCode: (code: string) => void;
}

/** One of the languages that postings and resumes are compared by. */
export function LanguageSelect({ code, onCode }: LanguageSelectProps) {
  const { data } = useQuery(lexiconQuery);
  const codes = new Set([...(data?.languages ?? []), ...(code ? [code] : [])]);
  return (
    <Select
      label="Language"
      data={[...codes]
        .map((value) => ({ value, label: languageName(value) }))
        .toSorted((a, b) => a.label.localeCompare(b.label))}
      searchable
      allowDeselect={false}
      limit={30}
      comboboxProps={{ withinPortal: false }}
      value={code || null}
      onChange={(chosen) => onCode(chosen ?? '')}
    />
  );
}
