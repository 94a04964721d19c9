import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import type { UseMutationResult } from '@tanstack/react-query';
import { FormProblem } from '../../../components/ui/form-problem.tsx';

interface PasswordQuestionProps {
  /** What the password is asked for: 'Turn on'. */
  action: string;
  asked: Pick<UseMutationResult<unknown, Error, string>, 'mutate' | 'isPending' | 'error'>;
}

/** A session alone, which somebody may have left open, changes nothing of how one signs in. */
export function PasswordQuestion({ action, asked: { mutate, isPending, error } }: PasswordQuestionProps) {
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: isNotEmpty('Enter your password.') },
  });
  return (
    <form onSubmit={form.onSubmit(({ password }) => mutate(password))} noValidate>
      <Stack gap="md" maw={420}>
        <FormProblem error={error} />
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <Group>
          <Button type="submit" variant="default" loading={isPending}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
