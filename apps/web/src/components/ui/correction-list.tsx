import { Alert, Box, Button, Group, Stack, Text, Title } from '@mantine/core';
import type { PostingCorrection } from '@omm/contracts';
import { formatDay } from '../../lib/format.ts';

interface ShownCorrection extends Pick<PostingCorrection, 'id' | 'at' | 'by' | 'applies' | 'undone'> {
  words: string;
  isUndo: boolean;
}

interface CorrectionListProps {
  title: string;
  corrections: readonly ShownCorrection[];
  isBusy: boolean;
  /** Null for those who may not. */
  onUndo: ((id: string) => void) | null;
}

/** Who has corrected what, newest first; what a new reading has left without its words is said. */
export function CorrectionList({ title, corrections, isBusy, onUndo }: CorrectionListProps) {
  if (corrections.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        {title}
      </Title>
      {corrections.map(({ id, at, by, words, applies, undone, isUndo }) => (
        <Box key={id}>
          <Group justify="space-between" align="flex-start" gap="sm" wrap="nowrap">
            <Text size="sm" td={undone ? 'line-through' : ''}>
              {words}
            </Text>
            {onUndo && !undone && !isUndo ? (
              <Button
                size="compact-sm"
                variant="subtle"
                loading={isBusy}
                aria-label={`Take back: ${words}`}
                onClick={() => onUndo(id)}
                style={{ flexShrink: 0 }}
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
