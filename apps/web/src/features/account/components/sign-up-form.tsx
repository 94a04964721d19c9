import { Button, Radio, Stack, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { signUp } from '../api/sign-up.ts';
import { NewPasswordInput, newPasswordRule } from './new-password-input.tsx';

type Kind = 'candidate' | 'recruiter' | 'invited';

interface SignUpFormProps {
  /** Of a colleague, who joins the practice with it. */
  invitationId: string | undefined;
  onSignedUp: (kind: Kind) => void;
}

const startingAs = (kind: Kind) => ({ kind, name: '', organisationName: '', email: '', password: '' });

export function SignUpForm({ invitationId, onSignedUp }: SignUpFormProps) {
  const form = useForm({
    initialValues: startingAs(invitationId === undefined ? 'candidate' : 'invited'),
    validate: {
      name: isNotEmpty('Enter your name.'),
      organisationName: (name, { kind }) =>
        kind === 'recruiter' && name.trim().length < 2 ? 'Enter the name of your practice.' : null,
      email: isEmail('Enter an email address, like name@example.com.'),
      password: newPasswordRule,
    },
  });
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ kind, organisationName, ...account }: typeof form.values) =>
      signUp({
        ...account,
        ...(kind === 'recruiter' ? { organisationName } : {}),
        ...(invitationId === undefined ? {} : { invitationId }),
      }),
    onSuccess: (_reply, { kind }) => onSignedUp(kind),
  });
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))} noValidate>
      <Stack gap="md">
        <FormProblem error={error} />
        {invitationId === undefined ? (
          <Radio.Group label="What brings you here?" {...form.getInputProps('kind')}>
            <Stack gap="xs" mt="xs">
              <Radio value="candidate" label="I look for work" />
              <Radio value="recruiter" label="I recruit for a practice" />
            </Stack>
          </Radio.Group>
        ) : null}
        {form.values.kind === 'recruiter' ? (
          <TextInput
            label="Practice"
            description="You will be its owner, and can invite colleagues"
            autoComplete="organization"
            {...form.getInputProps('organisationName')}
          />
        ) : null}
        <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label="Email" type="email" autoComplete="username" {...form.getInputProps('email')} />
        <NewPasswordInput {...form.getInputProps('password')} />
        <Button type="submit" loading={isPending} fullWidth mt="xs">
          Create account
        </Button>
      </Stack>
    </form>
  );
}
