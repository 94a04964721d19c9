import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';
import { confirmEmail } from '../api/email.ts';

/** By a button: programs that look into mail follow links too. */
export function ConfirmEmail({ token, onConfirmed }: { token: string; onConfirmed: () => void }) {
  const { mutate, isPending, error } = useMutation({ mutationFn: confirmEmail, onSuccess: onConfirmed });
  return (
    <Stack gap="md">
      {error ? (
        <>
          <FormProblem error={error} />
          <Text size="sm">Sign in, and you can have another email sent.</Text>
        </>
      ) : null}
      <Button loading={isPending} onClick={() => mutate(token)}>
        Yes, this is my address
      </Button>
    </Stack>
  );
}
