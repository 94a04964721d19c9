import { Code, Table, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { formatDay } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { apiKeysQuery, revokeApiKey } from '../api/api-keys.ts';

export function ApiKeyList() {
  const queryClient = useQueryClient();
  const { data: keys = [], error, refetch } = useQuery(apiKeysQuery);
  const revoke = useMutation({
    mutationFn: revokeApiKey,
    onError: reportProblem,
    onSuccess: () => queryClient.invalidateQueries(apiKeysQuery),
  });
  if (error) return <ProblemAlert error={error} title="The keys could not be loaded" onRetry={refetch} />;
  if (keys.length === 0) return null;
  return (
    <Table.ScrollContainer minWidth={620} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Key</Table.Th>
            <Table.Th>May</Table.Th>
            <Table.Th>Last used</Table.Th>
            <Table.Th>Works until</Table.Th>
            <Table.Th>Change</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {keys.map(({ id, name, start, scopes, lastUsedAt, expiresAt }) => (
            <Table.Tr key={id}>
              <Table.Td>
                <Text size="sm" fw={550}>
                  {name}
                </Text>
                <Code>{start}…</Code>
              </Table.Td>
              <Table.Td>
                <Text size="sm">{scopes.join(', ')}</Text>
              </Table.Td>
              <Table.Td>{lastUsedAt ? formatDay(lastUsedAt) : 'never'}</Table.Td>
              <Table.Td>{formatDay(expiresAt)}</Table.Td>
              <Table.Td>
                <ConfirmButton
                  action={`Revoke ${name}`}
                  icon={<IconTrash size={18} aria-hidden />}
                  consequence="Programs that use this key are refused from now on. This cannot be undone."
                  loading={revoke.isPending}
                  onConfirm={() => revoke.mutate(id)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
