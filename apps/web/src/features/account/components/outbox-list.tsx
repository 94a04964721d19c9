import { Anchor, Card, List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { outboxQuery } from '../api/outbox.ts';

export function OutboxList() {
  const { data: letters, error, refetch } = useQuery(outboxQuery);
  if (error) return <ProblemAlert error={error} title="There is no email to read here" onRetry={refetch} />;
  if (!letters) return <LoadingRows />;
  if (letters.length === 0) return <Text>No email was written yet.</Text>;
  return (
    <List listStyleType="none" spacing="md">
      {letters.map(({ at, to, subject, text, link }) => (
        <List.Item
          key={`${at} ${link}`}
          styles={{ itemWrapper: { display: 'block' }, itemLabel: { display: 'block' } }}
        >
          <Card withBorder radius="lg" padding="lg">
            <Stack gap="xs">
              <Title order={2} fz="lg">
                {subject}
              </Title>
              <Text size="sm" c="dimmed">
                to {to}, {new Date(at).toLocaleTimeString()}
              </Text>
              <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                {text.replace(link, '').trim()}
              </Text>
              <Anchor href={new URL(link).pathname + new URL(link).search} underline="always" fz="sm">
                {`Follow the link of “${subject}”`}
              </Anchor>
            </Stack>
          </Card>
        </List.Item>
      ))}
    </List>
  );
}
