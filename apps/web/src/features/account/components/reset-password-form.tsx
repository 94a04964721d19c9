import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { resetPassword } from '../api/password.ts';
import { AccountProblemAlert } from './account-problem-alert.tsx';
import { NewPasswordInput, newPasswordRule } from './new-password-input.tsx';

export function ResetPasswordForm({ token, onReset }: { token: string; onReset: () => void }) {
  const form = useForm({ initialValues: { newPassword: '' }, validate: { newPassword: newPasswordRule } });
  const { mutate, isPending, error } = useMutation({ mutationFn: resetPassword, onSuccess: onReset });
  return (
    <form onSubmit={form.onSubmit((values) => mutate({ ...values, token }))} noValidate>
      <Stack gap="md">
        {error ? <AccountProblemAlert error={error} /> : null}
        <NewPasswordInput label="New password" {...form.getInputProps('newPassword')} />
        <Button type="submit" loading={isPending} fullWidth mt="xs">
          Set the password
        </Button>
      </Stack>
    </form>
  );
}
