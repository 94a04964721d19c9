import { Box, List, Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { ShowMore } from '../../../components/ui/show-more.tsx';
import { seenByQuery } from '../api/rights.ts';
import { seenByDays } from '../seen-by-days.ts';

/** By day and organisation, in plain words. */
export function SeenByList() {
  const pages = useInfiniteQuery(seenByQuery);
  const { data, error, refetch } = pages;
  if (error) return <ProblemAlert error={error} title="The list could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const days = seenByDays(data.pages.flatMap(({ items }) => items));
  return (
    <Stack gap="md">
      <Text size="sm">
        Everybody but you, newest first. Whether they saw your name depends on whether you had applied to
        them, or let recruiters see who you are.
      </Text>
      {days.length === 0 ? <Text c="dimmed">Nobody has seen your data yet.</Text> : null}
      {days.map(({ day, by }) => (
        <Box key={day}>
          <Title order={3} fz="sm" mb={4}>
            {day}
          </Title>
          <Stack gap="xs">
            {by.map(({ organisation, acts }) => (
              <Box key={organisation}>
                <Text size="sm" fw={550}>
                  {organisation}
                </Text>
                <List size="sm">
                  {acts.map(({ words, times }) => (
                    <List.Item key={words}>{times === 1 ? words : `${words}, ${times} times`}</List.Item>
                  ))}
                </List>
              </Box>
            ))}
          </Stack>
        </Box>
      ))}
      <ShowMore pages={pages} />
    </Stack>
  );
}
