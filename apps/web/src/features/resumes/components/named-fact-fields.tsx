import { NativeSelect, Stack } from '@mantine/core';
import { HeldCredential, LanguageLevel } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { KnownNameInput } from '../../../components/ui/known-name-input.tsx';
import { LanguageSelect } from '../../../components/ui/language-select.tsx';
import { choicesOf } from '../../../lib/choices.ts';
import { lexiconQuery } from '../../../lib/lexicon.ts';
import { languageLevelWords } from '../../../lib/words.ts';
import { credentialStatusWords } from '../stated-words.ts';
import type { FieldsProps } from './position-fields.tsx';

const CredentialStatus = HeldCredential.shape.status;

export function CredentialFields({ fact, onChange }: FieldsProps<'credentials'>) {
  const { data } = useQuery(lexiconQuery);
  const known = data?.credentials ?? [];
  return (
    <Stack gap="md">
      <KnownNameInput
        label="Credential or license"
        known={known}
        name={known.find(({ id }) => id === fact.id)?.name ?? fact.id}
        onName={(words, found) => onChange({ ...fact, id: found?.id ?? words })}
      />
      <NativeSelect
        label="How it stands"
        data={choicesOf(CredentialStatus.options, credentialStatusWords)}
        value={fact.status}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...fact, status: CredentialStatus.safeParse(value).data ?? 'held' })
        }
      />
    </Stack>
  );
}

export const LanguageFields = ({ fact, onChange }: FieldsProps<'languages'>) => (
  <Stack gap="md">
    <LanguageSelect code={fact.code} onCode={(code) => onChange({ ...fact, code })} />
    <NativeSelect
      label="How well"
      data={[
        { value: '', label: 'Not said' },
        ...LanguageLevel.options.map((value) => ({ value, label: capital(languageLevelWords[value]) })),
      ]}
      value={fact.level ?? ''}
      onChange={({ currentTarget: { value } }) =>
        onChange({ ...fact, level: LanguageLevel.safeParse(value).data ?? null })
      }
    />
  </Stack>
);

export function SkillFields({ fact, onChange }: FieldsProps<'skills'>) {
  const { data } = useQuery(lexiconQuery);
  return (
    <KnownNameInput
      label="Skill or software"
      known={data?.skills ?? []}
      name={fact.name}
      onName={(words, found) =>
        onChange({ section: 'skills', ...(found ?? { id: words, name: words, category: 'skill' }) })
      }
    />
  );
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
