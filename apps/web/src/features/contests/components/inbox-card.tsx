import { Badge, Blockquote, Card, Group, Stack, Text } from '@mantine/core';
import type { Contest, ContestOutcome } from '@omm/contracts';
import { TextLink } from '../../../components/ui/links.tsx';
import { formatDay } from '../../../lib/format.ts';
import { contestedWords } from '../contested-words.ts';
import { AnswerForm } from './answer-form.tsx';

const outcomeWords: Record<ContestOutcome, string> = { agreed: 'You agreed', declined: 'You did not agree' };

/** What one candidate says is not so, and what the practice answers. */
export function ContestCard({ contest, mayAnswer }: { contest: Contest; mayAnswer: boolean }) {
  const { id, resumeId, words, createdAt, answers } = contest;
  const fact = contestedWords(contest);
  return (
    <Card component="article" withBorder radius="lg" padding="lg" aria-label={fact}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Text fw={600}>{fact}</Text>
          <Text size="xs" c="dimmed">
            {formatDay(createdAt)}
          </Text>
        </Group>
        <Blockquote p="sm" m={0} color="pine" style={{ overflowWrap: 'anywhere' }}>
          {words}
        </Blockquote>
        <TextLink to="/resumes/$resumeId" params={{ resumeId }} size="sm" style={{ alignSelf: 'flex-start' }}>
          Open the resume
        </TextLink>
        {answers.map(({ outcome, answer, answeredAt }) => (
          <div key={answeredAt}>
            <Badge variant="light" color={outcome === 'agreed' ? 'pine' : 'gray'} tt="none" fw={600}>
              {outcomeWords[outcome]}, {formatDay(answeredAt)}
            </Badge>
            <Text size="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
              {answer}
            </Text>
          </div>
        ))}
        {answers.length === 0 && mayAnswer ? <AnswerForm contestId={id} /> : null}
      </Stack>
    </Card>
  );
}
