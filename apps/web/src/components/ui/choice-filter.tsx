import { NativeSelect } from '@mantine/core';
import type { Choice } from '../../lib/choices.ts';

interface ChoiceFilterProps<Value extends string> {
  label: string;
  /** Said of no choice. */
  any?: string;
  choices: readonly Choice<Value>[];
  value: Value | undefined;
  onValue: (value: Value | undefined) => void;
}

/** A list is filtered by one of the choices, or by none. */
export const ChoiceFilter = <Value extends string>({
  label,
  any = 'Any',
  choices,
  value,
  onValue,
}: ChoiceFilterProps<Value>) => (
  <NativeSelect
    label={label}
    data={[{ value: '', label: any }, ...choices]}
    value={value ?? ''}
    onChange={({ currentTarget }) =>
      onValue(choices.find((choice) => choice.value === currentTarget.value)?.value)
    }
  />
);
