import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { answerInvitation, ownInvitationQuery } from '../api/own-invitation.ts';
import { roleWords } from '../role-words.ts';

interface InvitationAnswerProps {
  id: string;
  onAnswered: (answer: 'accept' | 'reject') => void;
}

export function InvitationAnswer({ id, onAnswered }: InvitationAnswerProps) {
  const { data: invitation, error, refetch } = useQuery(ownInvitationQuery(id));
  const answer = useMutation({
    mutationFn: (answer: 'accept' | 'reject') => answerInvitation(answer, id),
    onSuccess: (_reply, answer) => onAnswered(answer),
  });
  if (error)
    return <ProblemAlert error={error} title="The invitation could not be shown" onRetry={refetch} />;
  if (!invitation) return <LoadingRows />;
  const { organizationName, inviterEmail, role } = invitation;
  return (
    <Stack gap="md">
      {answer.error ? <ProblemAlert error={answer.error} title="That did not work" /> : null}
      <Text>
        {inviterEmail} invites you to {organizationName}, as {roleWords[role].name.toLowerCase()} (who{' '}
        {roleWords[role].may}).
      </Text>
      <Group>
        <Button loading={answer.isPending} onClick={() => answer.mutate('accept')}>
          Join {organizationName}
        </Button>
        <Button variant="default" disabled={answer.isPending} onClick={() => answer.mutate('reject')}>
          No, thank you
        </Button>
      </Group>
    </Stack>
  );
}
