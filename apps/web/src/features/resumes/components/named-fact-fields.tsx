import { Autocomplete, NativeSelect, Select, Stack } from '@mantine/core';
import { HeldCredential, LanguageLevel } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { languageName } from '../../../lib/language-name.ts';
import { languageLevelWords } from '../../../lib/words.ts';
import { lexiconQuery } from '../api/lexicon.ts';
import { credentialStatusWords } from '../stated-words.ts';
import type { FieldsProps } from './position-fields.tsx';

/** So many of the names that fit are shown at once. */
const SHOWN = 30;

export function CredentialFields({ fact, onChange }: FieldsProps<'credentials'>) {
  const { data } = useQuery(lexiconQuery);
  const known = data?.credentials ?? [];
  return (
    <Stack gap="md">
      <Autocomplete
        label="Credential or license"
        description="Choose one of those that postings ask for, or write your own."
        data={known.map(({ name }) => name)}
        limit={SHOWN}
        maxLength={200}
        comboboxProps={{ withinPortal: false }}
        value={known.find(({ id }) => id === fact.id)?.name ?? fact.id}
        onChange={(words) =>
          onChange({ ...fact, id: known.find(({ id, name }) => isNamed(words, id, name))?.id ?? words })
        }
      />
      <NativeSelect
        label="How it stands"
        data={HeldCredential.shape.status.options.map((value) => ({
          value,
          label: credentialStatusWords[value],
        }))}
        value={fact.status}
        onChange={({ currentTarget }) =>
          onChange({
            ...fact,
            status: HeldCredential.shape.status.safeParse(currentTarget.value).data ?? 'held',
          })
        }
      />
    </Stack>
  );
}

export function LanguageFields({ fact, onChange }: FieldsProps<'languages'>) {
  const { data } = useQuery(lexiconQuery);
  const languages = (data?.languages ?? [])
    .map((value) => ({ value, label: languageName(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  return (
    <Stack gap="md">
      <Select
        label="Language"
        data={languages}
        searchable
        allowDeselect={false}
        limit={SHOWN}
        comboboxProps={{ withinPortal: false }}
        value={fact.code || null}
        onChange={(code) => onChange({ ...fact, code: code ?? '' })}
      />
      <NativeSelect
        label="How well"
        data={[
          { value: '', label: 'I do not say' },
          ...LanguageLevel.options.map((value) => ({ value, label: capital(languageLevelWords[value]) })),
        ]}
        value={fact.level ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ ...fact, level: LanguageLevel.safeParse(currentTarget.value).data ?? null })
        }
      />
    </Stack>
  );
}

export function SkillFields({ fact, onChange }: FieldsProps<'skills'>) {
  const { data } = useQuery(lexiconQuery);
  const known = data?.skills ?? [];
  return (
    <Autocomplete
      label="Skill or software"
      description="Choose one of those that postings ask for, or write your own."
      data={[...new Set(known.map(({ name }) => name))]}
      limit={SHOWN}
      maxLength={200}
      comboboxProps={{ withinPortal: false }}
      value={fact.name}
      onChange={(words) => {
        const found = known.find(({ id, name }) => isNamed(words, id, name));
        onChange({ section: 'skills', ...(found ?? { id: words, name: words, category: 'skill' }) });
      }}
    />
  );
}

const isNamed = (words: string, id: string, name: string): boolean =>
  [id, name].some((one) => one.toLowerCase() === words.trim().toLowerCase());

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
