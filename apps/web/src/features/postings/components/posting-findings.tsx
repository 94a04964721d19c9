import { Box, Stack, Text, Title } from '@mantine/core';
import { factElementId } from '../../../components/ui/element-ids.ts';
import type { ShownFinding } from '../posting-findings.ts';
import { Quote } from './quote.tsx';

interface PostingFindingsProps {
  findings: readonly ShownFinding[];
  onShowInText: (factId: string) => void;
}

/** What the recruiter should look at again: two things said at once, demands out of proportion, words that courts trouble. */
export function PostingFindings({ findings, onShowInText }: PostingFindingsProps) {
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        Worth another look
      </Title>
      <Text size="sm" c="dimmed">
        Hints from rules, no legal advice. Applicants do not see them here.
      </Text>
      {findings.map(({ id, message, quotes }) => (
        <Box key={id} id={factElementId(id)} tabIndex={-1}>
          <Text fw={550}>{message}</Text>
          {quotes.map((quote) => (
            <Box key={quote.id}>
              <Quote text={quote.text} onClick={() => onShowInText(quote.id)} />
            </Box>
          ))}
        </Box>
      ))}
    </Stack>
  );
}
