import { Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../api/me.ts';
import { beginTwoFactor, endTwoFactor } from '../api/two-factor.ts';
import { useMe } from '../hooks/use-me.ts';
import { PasswordQuestion } from './password-question.tsx';
import { TwoFactorEnrolment } from './two-factor-enrolment.tsx';

export function TwoFactor() {
  const { twoFactor } = useMe();
  const queryClient = useQueryClient();
  const begin = useMutation({ mutationFn: beginTwoFactor });
  const changed = async (message: string) => {
    notifications.show({ message });
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    begin.reset();
  };
  const end = useMutation({
    mutationFn: endTwoFactor,
    onSuccess: () => changed('Signing in asks for the password only.'),
  });
  if (begin.data) {
    return (
      <TwoFactorEnrolment
        enrolment={begin.data}
        onDone={() => changed('From now on signing in asks for a code as well.')}
      />
    );
  }
  return (
    <Stack gap="md">
      <Text size="sm" maw={560}>
        {twoFactor
          ? 'It is on: signing in asks for a code of your authenticator app. You can turn it off with your password.'
          : 'It is off. With it, signing in asks for a code of an app on your phone as well, so that a stolen password alone opens nothing.'}
      </Text>
      {twoFactor ? (
        <PasswordQuestion key="off" action="Turn off" asked={end} />
      ) : (
        <PasswordQuestion key="on" action="Turn on" asked={begin} />
      )}
    </Stack>
  );
}
