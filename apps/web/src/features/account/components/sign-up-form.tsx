import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { hasLength, isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { signUp } from '../api/sign-up.ts';
import { AccountProblemAlert } from './account-problem-alert.tsx';

export function SignUpForm({ onSignedUp }: { onSignedUp: () => void }) {
  const form = useForm({
    initialValues: { name: '', email: '', password: '' },
    validate: {
      name: isNotEmpty('Enter your name.'),
      email: isEmail('Enter an email address, like name@example.com.'),
      password: hasLength({ min: 10 }, 'Choose at least 10 characters.'),
    },
  });
  const { mutate, isPending, error } = useMutation({ mutationFn: signUp, onSuccess: onSignedUp });
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))} noValidate>
      <Stack gap="md">
        {error ? <AccountProblemAlert error={error} /> : null}
        <TextInput label="Name" autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label="Email" type="email" autoComplete="username" {...form.getInputProps('email')} />
        <PasswordInput
          label="Password"
          description="At least 10 characters"
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={isPending} fullWidth mt="xs">
          Create account
        </Button>
      </Stack>
    </form>
  );
}
