import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { isEmail, isNotEmpty, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { TextLink } from '../../../components/ui/links.tsx';
import { signIn } from '../api/sign-in.ts';
import { DemoAccounts } from './demo-accounts.tsx';

/** `onAnswered`: signed in, or asked for a code besides. */
export function SignInForm({ onAnswered }: { onAnswered: (answer: 'in' | 'code') => void }) {
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: isEmail('Enter an email address, like name@example.com.'),
      password: isNotEmpty('Enter your password.'),
    },
  });
  const { mutate, isPending, error } = useMutation({ mutationFn: signIn, onSuccess: onAnswered });
  return (
    <form onSubmit={form.onSubmit((values) => mutate(values))} noValidate>
      <Stack gap="md">
        <FormProblem error={error} />
        <TextInput label="Email" type="email" autoComplete="username" {...form.getInputProps('email')} />
        <PasswordInput label="Password" autoComplete="current-password" {...form.getInputProps('password')} />
        <Button type="submit" loading={isPending} fullWidth mt="xs">
          Sign in
        </Button>
        <TextLink to="/forgot-password" underline="always" fz="sm" ta="center">
          Forgot your password?
        </TextLink>
        <DemoAccounts onPick={form.setValues} />
      </Stack>
    </form>
  );
}
