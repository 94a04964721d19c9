import { Button, Group, NativeSelect, Radio, Stack, Text } from '@mantine/core';
import { Necessity, type Requirement, type RequirementKind, type StatedRequirement } from '@omm/contracts';
import { type FormEvent, type ReactNode, useState } from 'react';
import { necessityWords } from '../../../lib/words.ts';
import { kindWords } from '../requirement-words.ts';
import { statedBy, valuesOf } from '../stated-requirement.ts';
import { RequirementFields } from './requirement-fields.tsx';

interface RequirementFormProps {
  /** Null: one that nobody has read. */
  was: Requirement | null;
  onStated: (stated: StatedRequirement) => void;
  isSaving: boolean;
  /** Whether anything else is missing. */
  disabled?: boolean;
  /** Beside the button that saves. */
  children?: ReactNode;
}

/** What a requirement is, in the recruiter's hand. */
export function RequirementForm({
  was,
  onStated,
  isSaving,
  disabled = false,
  children,
}: RequirementFormProps) {
  const [values, setValues] = useState(() => valuesOf(was));
  const stated = statedBy(values, was);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (stated && !disabled) onStated(stated);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <Radio.Group
          label="How much it matters"
          value={values.necessity}
          onChange={(necessity) => setValues({ ...values, necessity: Necessity.parse(necessity) })}
        >
          <Group gap="lg" mt="xs">
            {Necessity.options.map((value) => (
              <Radio key={value} value={value} label={necessityWords[value]} />
            ))}
          </Group>
        </Radio.Group>
        <NativeSelect
          label="Kind"
          data={kinds.map((value) => ({ value, label: kindWords[value] }))}
          value={values.kind}
          onChange={({ currentTarget: { value } }) =>
            setValues({ ...values, kind: kinds.find((kind) => kind === value) ?? values.kind })
          }
        />
        <RequirementFields values={values} onValues={setValues} />
        <Text size="sm" c="dimmed">
          Everybody is ranked again. It stays corrected when the posting is read anew, and you can take it
          back.
        </Text>
        <Group justify="space-between" gap="sm">
          {children ?? <span />}
          <Button type="submit" loading={isSaving} disabled={stated === null || disabled}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const kinds: readonly RequirementKind[] = [
  'degree',
  'experience',
  'experience-in-lieu',
  'education-in-lieu',
  'language',
  'credential',
  'skill',
];
