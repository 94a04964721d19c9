import { Badge, Button, Group, List, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { browserName } from '../../../lib/browser-name.ts';
import { formatDay } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { endOtherSessions, endSession, sessionsQuery } from '../api/sessions.ts';

export function SessionList() {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  const end = useMutation({ mutationFn: endSession, onError: reportProblem, onSuccess });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onError: reportProblem, onSuccess });
  if (error) return <ProblemAlert error={error} title="The list could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  return (
    <Stack gap="md">
      <List listStyleType="none" spacing="sm">
        {data.sessions.map(({ id, token, userAgent, updatedAt }) => (
          <List.Item key={id}>
            <Group gap="sm">
              <Text size="sm">
                {browserName(userAgent)}, last used {formatDay(updatedAt)}
              </Text>
              {id === data.here ? (
                <Badge variant="light" tt="none">
                  This browser
                </Badge>
              ) : (
                <Button size="compact-xs" variant="default" onClick={() => end.mutate(token)}>
                  Sign out
                </Button>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {data.sessions.length > 1 ? (
        <Button
          variant="default"
          loading={endOthers.isPending}
          onClick={() => endOthers.mutate()}
          style={{ alignSelf: 'flex-start' }}
        >
          Sign out everywhere else
        </Button>
      ) : null}
    </Stack>
  );
}
