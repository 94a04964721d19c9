import { Button, Group, List, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { formatDay } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { cancelInvitation, invitationsQuery } from '../api/invitations.ts';
import { roleWords } from '../role-words.ts';

export function InvitationList({ organizationId }: { organizationId: string }) {
  const queryClient = useQueryClient();
  const query = invitationsQuery(organizationId);
  const { data: invitations = [] } = useQuery(query);
  const cancel = useMutation({
    mutationFn: cancelInvitation,
    onError: reportProblem,
    onSuccess: () => queryClient.invalidateQueries(query),
  });
  if (invitations.length === 0) return null;
  return (
    <List listStyleType="none" spacing="sm" aria-label="Open invitations">
      {invitations.map(({ id, email, role, expiresAt }) => (
        <List.Item key={id}>
          <Group gap="sm">
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              {email}, invited as {roleWords[role].name.toLowerCase()}, until {formatDay(expiresAt)}
            </Text>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Take back the invitation of ${email}`}
              onClick={() => cancel.mutate(id)}
            >
              Take back
            </Button>
          </Group>
        </List.Item>
      ))}
    </List>
  );
}
