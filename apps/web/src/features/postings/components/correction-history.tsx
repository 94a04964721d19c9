import { Alert, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../lib/format.ts';
import { correctionsQuery } from '../api/corrections.ts';
import { correctionWords } from '../correction-words.ts';
import { useCorrect } from '../hooks/use-correct.ts';

interface CorrectionHistoryProps {
  postingId: string;
  mayUndo: boolean;
}

/** Who has corrected what, newest first; what a new reading has left without its words is said. */
export function CorrectionHistory({ postingId, mayUndo }: CorrectionHistoryProps) {
  const { data } = useQuery(correctionsQuery(postingId));
  const { mutate, isPending } = useCorrect(postingId);
  if (!data || data.items.length === 0) return null;
  const made = new Map(data.items.map((one) => [one.id, one.change]));
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        Corrected by hand
      </Title>
      {data.items.map(({ id, at, by, change, applies, undone }) => (
        <Box key={id}>
          <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
            <Text size="sm" td={undone ? 'line-through' : ''}>
              {correctionWords(change, made)}
            </Text>
            {mayUndo && !undone && change.action !== 'undo' ? (
              <Button
                size="compact-sm"
                variant="subtle"
                loading={isPending}
                aria-label={`Take back: ${correctionWords(change, made)}`}
                onClick={() => mutate({ action: 'undo', correctionId: id })}
              >
                Take back
              </Button>
            ) : null}
          </Group>
          <Text size="xs" c="dimmed">
            {[by, formatDay(at)].filter(Boolean).join(', ')}
          </Text>
          {applies || undone ? null : <NoLonger />}
        </Box>
      ))}
    </Stack>
  );
}

const NoLonger = () => (
  <Alert color="yellow" variant="light" mt={4} p="xs" role="note">
    These words are read otherwise since, so this changes nothing. Take it back, and correct what is read
    instead.
  </Alert>
);
