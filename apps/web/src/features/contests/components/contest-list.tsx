import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import type { Contest, ContestOutcome } from '@omm/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { ShowMore } from '../../../components/ui/show-more.tsx';
import { formatDay } from '../../../lib/format.ts';
import { contestsQuery } from '../api/contests.ts';
import { contestedWords } from '../contested-words.ts';

const outcomes: Record<ContestOutcome, { label: string; color: string }> = {
  agreed: { label: 'Agrees', color: 'pine' },
  declined: { label: 'Does not agree', color: 'gray' },
};

/** What the candidate has contested, and what the practices say to it. */
export function ContestList() {
  const pages = useInfiniteQuery(contestsQuery);
  const { data, error, refetch } = pages;
  if (error) return <ProblemAlert error={error} title="The list could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const contests = data.pages.flatMap(({ items }) => items);
  return (
    <Stack gap="md">
      {contests.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing so far. Beside each fact of your resume, and beside each reason of a match, you can say that
          it is wrong.
        </Text>
      ) : null}
      {contests.map((contest) => (
        <OneContest key={contest.id} contest={contest} />
      ))}
      <ShowMore pages={pages} />
    </Stack>
  );
}

function OneContest({ contest }: { contest: Contest }) {
  const { words, createdAt, answers } = contest;
  return (
    <Box component="article">
      <Text fw={550}>{contestedWords(contest)}</Text>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        “{words}”
      </Text>
      <Text size="xs" c="dimmed">
        Sent {formatDay(createdAt)}
      </Text>
      {answers.length === 0 ? (
        <Text size="sm" c="dimmed" mt={4}>
          No answer yet.
        </Text>
      ) : null}
      {answers.map(({ organisation, outcome, answer, answeredAt }) => (
        <Box key={organisation + answeredAt} mt={6} pl="md">
          <Group gap={8}>
            <Text size="sm" fw={550}>
              {organisation}
            </Text>
            <Badge color={outcomes[outcome].color} variant="light" tt="none" fw={550}>
              {outcomes[outcome].label}
            </Badge>
          </Group>
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            {answer}
          </Text>
          <Text size="xs" c="dimmed">
            {formatDay(answeredAt)}
          </Text>
        </Box>
      ))}
    </Box>
  );
}
