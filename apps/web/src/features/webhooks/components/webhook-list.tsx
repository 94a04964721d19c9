import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { webhooksQuery } from '../api/webhooks.ts';
import { WebhookCard } from './webhook-card.tsx';

export function WebhookList() {
  const { data: webhooks = [], error, refetch } = useQuery(webhooksQuery);
  if (error)
    return <ProblemAlert error={error} title="The addresses could not be loaded" onRetry={refetch} />;
  return (
    <Stack gap="sm">
      {webhooks.map((webhook) => (
        <WebhookCard key={webhook.id} webhook={webhook} />
      ))}
    </Stack>
  );
}
