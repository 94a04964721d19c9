import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { TextLink } from '../../../components/ui/links.tsx';
import { healthQuery } from '../api/health.ts';

/** Where no mail is sent, the way to the letter. */
export function OutboxHint() {
  if (!useQuery(healthQuery).data?.outbox) return null;
  return (
    <Text size="sm">
      No email leaves this installation:{' '}
      <TextLink to="/outbox" underline="always" fz="sm">
        read it here
      </TextLink>
      .
    </Text>
  );
}
