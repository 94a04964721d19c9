import { Alert, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMail } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { sendConfirmation } from '../api/email.ts';
import { useMe } from '../hooks/use-me.ts';
import { OutboxHint } from './outbox-hint.tsx';

/** Until the address is confirmed. */
export function UnverifiedBanner() {
  const { verified, email } = useMe();
  const { mutate, isPending } = useMutation({
    mutationFn: () => sendConfirmation(email),
    onError: reportProblem,
    onSuccess: () => notifications.show({ message: 'The email is on its way once more.' }),
  });
  if (verified) return null;
  return (
    <Alert
      variant="outline"
      bg="var(--mantine-color-body)"
      radius="lg"
      mb="lg"
      title="Confirm your email address"
      icon={<IconMail aria-hidden />}
    >
      <Text size="sm">
        We have sent an email to {email}. Until you follow its link, nobody but you sees what you add.
      </Text>
      <OutboxHint />
      <Group mt="sm">
        <Button size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
          Send it again
        </Button>
      </Group>
    </Alert>
  );
}
