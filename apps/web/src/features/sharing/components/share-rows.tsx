import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { filterWords } from '../../../lib/filter-words.ts';
import { formatDay } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { revokeShare, sharesQuery } from '../api/shares.ts';

/** The links that still lead to the list. */
export function ShareRows({ postingId }: { postingId: string }) {
  const { data, error, refetch } = useQuery(sharesQuery(postingId));
  const queryClient = useQueryClient();
  const revoke = useMutation({
    mutationFn: revokeShare,
    onError: reportProblem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: sharesQuery(postingId).queryKey }),
  });
  if (error) return <ProblemAlert error={error} title="The links could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  return (
    <Stack gap="sm">
      <Title order={3} fz="md">
        Links that work
      </Title>
      {data.items.length === 0 ? (
        <Text size="sm" c="dimmed">
          None.
        </Text>
      ) : null}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {data.items.map(({ id, by, createdAt, expiresAt, filters }) => (
          <Group key={id} component="li" justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Text size="sm">{filterWords(filters).join(', ') || 'Everybody'}</Text>
              <Text size="xs" c="dimmed">
                {[by, `made ${formatDay(createdAt)}`, `ends ${formatDay(expiresAt)}`]
                  .filter(Boolean)
                  .join(', ')}
              </Text>
            </div>
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              loading={revoke.isPending && revoke.variables === id}
              aria-label={`Revoke the link that ends ${formatDay(expiresAt)}`}
              onClick={() => revoke.mutate(id)}
            >
              Revoke
            </Button>
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}
