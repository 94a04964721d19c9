import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { resetPassword } from '../api/password.ts';
import { NewPasswordInput, newPasswordRule } from './new-password-input.tsx';

export function ResetPasswordForm({ token, onReset }: { token: string; onReset: () => void }) {
  const form = useForm({ initialValues: { newPassword: '' }, validate: { newPassword: newPasswordRule } });
  const { mutate, isPending, error } = useMutation({ mutationFn: resetPassword, onSuccess: onReset });
  return (
    <form onSubmit={form.onSubmit((values) => mutate({ ...values, token }))} noValidate>
      <Stack gap="md">
        <FormProblem error={error} />
        <NewPasswordInput label="New password" {...form.getInputProps('newPassword')} />
        <Button type="submit" loading={isPending} fullWidth mt="xs">
          Set the password
        </Button>
      </Stack>
    </form>
  );
}
