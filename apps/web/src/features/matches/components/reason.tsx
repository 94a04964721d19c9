import { Box, Button, Group, Progress, SimpleGrid, Text } from '@mantine/core';
import type { Judgement } from '@omm/contracts';
import { Quote } from '../../../components/ui/quote.tsx';
import { formatShare } from '../../../lib/format.ts';
import { judgementWords, necessityWords } from '../../../lib/words.ts';
import { sources, type Viewer } from '../match-words.ts';
import { StatusMark } from './status-mark.tsx';

interface ReasonProps {
  judgement: Judgement;
  /** Share of the score that hangs on this point. */
  share: number;
  viewer: Viewer;
  /** Says that it is wrong; nothing for who reads of others. */
  onContest?: ((judgement: Judgement) => void) | undefined;
}

/** One point of a match: what was asked, how it was judged, why, and the words on both sides. */
export function Reason({ judgement, share, viewer, onContest }: ReasonProps) {
  const { label, necessity, status, why, postingSpan, resumeSpan, rule, credit } = judgement;
  return (
    <Group component="li" align="flex-start" wrap="nowrap" gap="md">
      <StatusMark status={status} />
      <Box flex={1} miw={0}>
        <Group justify="space-between" gap="xs">
          <Text fw={600}>{label}</Text>
          <Group gap={8} wrap="nowrap" c="dimmed" fz="xs">
            <span>counts for {formatShare(share)}</span>
            <Progress.Root w={64} size={6}>
              <Progress.Section
                value={credit * 100}
                // Silence is neither for nor against: it has no color of its own.
                color={status === 'unknown' ? 'gray' : 'pine'}
                aria-label={`${label}: share of this point reached`}
              />
            </Progress.Root>
          </Group>
        </Group>
        <Text size="xs" c="dimmed" fw={500}>
          {judgement.kind === 'role' ? 'The work itself' : necessityWords[necessity]} ·{' '}
          {judgementWords[status]}
        </Text>
        <Text size="sm" mt={6}>
          {why}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="sm">
          <Quote
            source={sources[viewer].posting}
            text={postingSpan?.text ?? null}
            absent="Nothing in particular"
          />
          <Quote source={sources[viewer].resume} text={resumeSpan?.text ?? null} absent="Not mentioned" />
        </SimpleGrid>
        {rule ? (
          <Text size="xs" c="dimmed" mt={8}>
            Decided by the rule {rule.id}, from the source documents {rule.source}
          </Text>
        ) : null}
        {onContest ? (
          <Button
            size="compact-xs"
            variant="subtle"
            mt={6}
            aria-label={`This is wrong: ${label}`}
            onClick={() => onContest(judgement)}
          >
            This is wrong
          </Button>
        ) : null}
      </Box>
    </Group>
  );
}
