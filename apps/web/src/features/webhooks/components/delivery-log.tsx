import { Button, Table, Text } from '@mantine/core';
import type { WebhookDelivery } from '@omm/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { count, formatDay } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { deliveriesQuery, redeliver } from '../api/webhooks.ts';
import { messageWords, problemWords } from '../webhook-words.ts';

/** What was sent to an address of late, and how it went. */
export function DeliveryLog({ webhookId }: { webhookId: string }) {
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(deliveriesQuery(webhookId));
  const again = useMutation({
    mutationFn: redeliver,
    onError: reportProblem,
    onSuccess: () => queryClient.invalidateQueries(deliveriesQuery(webhookId)),
  });
  if (error) return <ProblemAlert error={error} title="The log could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  if (data.length === 0) return <Text size="sm">Nothing within thirty days.</Text>;
  return (
    <Table.ScrollContainer minWidth={560} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>What</Table.Th>
            <Table.Th>Day</Table.Th>
            <Table.Th>How it went</Table.Th>
            <Table.Th>Change</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {data.map((delivery) => (
            <Table.Tr key={delivery.id}>
              <Table.Td>{messageWords[delivery.type]}</Table.Td>
              <Table.Td>{formatDay(delivery.createdAt)}</Table.Td>
              <Table.Td>{outcomeOf(delivery)}</Table.Td>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={delivery.status === 'pending'}
                  loading={again.isPending && again.variables === delivery.id}
                  onClick={() => again.mutate(delivery.id)}
                >
                  Send again
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** 'Arrived in 120 ms', 'On its way, 3 attempts: No answer in time'. */
function outcomeOf({ status, attempts, latencyMs, responseCode, problem }: WebhookDelivery): string {
  if (status === 'delivered') return `Arrived in ${latencyMs} ms`;
  const tried = `${status === 'pending' ? 'On its way' : 'Not delivered'}, ${count(attempts, 'attempt')}`;
  if (problem === null) return tried;
  return `${tried}: ${problemWords[problem]}${responseCode === null ? '' : ` (${responseCode})`}`;
}
