import { Anchor, Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { giveCode, type SecondFactor } from '../api/give-code.ts';

const labels: Record<SecondFactor['kind'], { label: string; description: string; other: string }> = {
  app: {
    label: 'Code',
    description: 'The six digits that your authenticator app shows now',
    other: 'Use a backup code instead',
  },
  backup: {
    label: 'Backup code',
    description: 'One of the list that you kept; each works once',
    other: 'Use the app instead',
  },
};

/** The second step of signing in. */
export function CodeForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [kind, setKind] = useState<SecondFactor['kind']>('app');
  const form = useForm({
    initialValues: { code: '', trustDevice: false },
    validate: { code: isNotEmpty('Enter the code.') },
  });
  const { mutate, isPending, error, reset } = useMutation({ mutationFn: giveCode, onSuccess: onSignedIn });
  const { other, ...words } = labels[kind];
  const change = () => {
    setKind(kind === 'app' ? 'backup' : 'app');
    form.setFieldValue('code', '');
    reset();
  };
  return (
    <form
      onSubmit={form.onSubmit(({ code, ...rest }) => mutate({ ...rest, kind, code: code.trim() }))}
      noValidate
    >
      <Stack gap="md">
        <FormProblem error={error} />
        <TextInput
          {...words}
          data-autofocus
          autoFocus
          inputMode={kind === 'app' ? 'numeric' : 'text'}
          autoComplete="one-time-code"
          {...form.getInputProps('code')}
        />
        <Checkbox
          label="Ask no code in this browser for 30 days"
          {...form.getInputProps('trustDevice', { type: 'checkbox' })}
        />
        <Button type="submit" loading={isPending} fullWidth mt="xs">
          Sign in
        </Button>
        <Anchor component="button" type="button" underline="always" fz="sm" onClick={change}>
          {other}
        </Anchor>
      </Stack>
    </form>
  );
}
