import { Button, Stack, Text, TextInput } from '@mantine/core';
import { isEmail, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { requestPasswordReset } from '../api/password.ts';
import { OutboxHint } from './outbox-hint.tsx';

export function ForgotPasswordForm() {
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: isEmail('Enter an email address, like name@example.com.') },
  });
  const { mutate, isPending, isSuccess, error } = useMutation({ mutationFn: requestPasswordReset });
  if (isSuccess) {
    return (
      <Stack gap="md" role="status">
        <Text size="sm">
          If there is an account with this address, an email is on its way to it. Its link works for one hour.
        </Text>
        <OutboxHint />
      </Stack>
    );
  }
  return (
    <form onSubmit={form.onSubmit(({ email }) => mutate(email))} noValidate>
      <Stack gap="md">
        <FormProblem error={error} />
        <TextInput label="Email" type="email" autoComplete="username" {...form.getInputProps('email')} />
        <Button type="submit" loading={isPending} fullWidth mt="xs">
          Send the link
        </Button>
      </Stack>
    </form>
  );
}
