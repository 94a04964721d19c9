import { Button, Card, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Webhook } from '@omm/contracts';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { ShownOnce } from '../../../components/ui/shown-once.tsx';
import { formatDay } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import {
  changeWebhook,
  deliveriesQuery,
  pingWebhook,
  removeWebhook,
  rotateWebhookSecret,
  webhooksQuery,
} from '../api/webhooks.ts';
import { disabledWords, messageWords } from '../webhook-words.ts';
import { DeliveryLog } from './delivery-log.tsx';

/** An address that is told, and what can be done with it. */
export function WebhookCard({
  webhook: { id, url, eventTypes, disabled, failingSince },
}: {
  webhook: Webhook;
}) {
  const [isOpen, { open, toggle }] = useDisclosure(false);
  const queryClient = useQueryClient();
  const onSuccess = () => queryClient.invalidateQueries(webhooksQuery);
  const change = useMutation({
    mutationFn: (enabled: boolean) => changeWebhook(id, { enabled }),
    onError: reportProblem,
    onSuccess,
  });
  const remove = useMutation({ mutationFn: removeWebhook, onError: reportProblem, onSuccess });
  const rotate = useMutation({ mutationFn: rotateWebhookSecret, onError: reportProblem });
  const ping = useMutation({
    mutationFn: pingWebhook,
    onError: reportProblem,
    onSuccess: () => {
      open();
      return queryClient.invalidateQueries(deliveriesQuery(id));
    },
  });
  const failing = failingSince === null ? null : `Failing since ${formatDay(failingSince)}`;
  const state = disabled === null ? failing : disabledWords[disabled];
  return (
    <Card withBorder component="article" aria-label={url}>
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={550} style={{ overflowWrap: 'anywhere' }}>
            {url}
          </Text>
          <Text size="sm">{eventTypes.map((type) => messageWords[type]).join(' · ')}</Text>
          {state ? (
            <Text size="sm" fw={550}>
              {state}
            </Text>
          ) : null}
        </div>
        {rotate.data ? (
          <ShownOnce title="The new secret" value={rotate.data.secret} copy="Copy the secret" />
        ) : null}
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            disabled={disabled !== null}
            loading={ping.isPending}
            onClick={() => ping.mutate(id)}
          >
            Send a test
          </Button>
          <Button size="xs" variant="default" aria-expanded={isOpen} onClick={toggle}>
            What was sent
          </Button>
          <Button size="xs" variant="default" loading={rotate.isPending} onClick={() => rotate.mutate(id)}>
            New secret
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={change.isPending}
            onClick={() => change.mutate(disabled !== null)}
          >
            {disabled === null ? 'Switch off' : 'Switch on'}
          </Button>
          <ConfirmButton
            action={`Remove ${url}`}
            icon={<IconTrash size={18} aria-hidden />}
            consequence="It is told nothing more, and the log of what was sent goes, too."
            loading={remove.isPending}
            onConfirm={() => remove.mutate(id)}
          />
        </Group>
        {isOpen ? <DeliveryLog webhookId={id} /> : null}
      </Stack>
    </Card>
  );
}
