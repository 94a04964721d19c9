import { EmptyState, Stack } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { ShowMore } from '../../../components/ui/show-more.tsx';
import { contestsQuery } from '../api/inbox.ts';
import { ContestCard } from './inbox-card.tsx';

interface ContestInboxProps {
  /** Those too that are answered. */
  all: boolean;
  mayAnswer: boolean;
}

/** What candidates contest, newest first. */
export function ContestInbox({ all, mayAnswer }: ContestInboxProps) {
  const query = useInfiniteQuery(contestsQuery(all ? {} : { unanswered: true }));
  const { data, error, refetch } = query;
  if (error) return <ProblemAlert error={error} title="The inbox could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const contests = data.pages.flatMap(({ items }) => items);
  if (contests.length === 0) {
    return (
      <EmptyState
        py="xl"
        variant="light"
        icon={<IconMessageQuestion stroke={1.5} aria-hidden />}
        title={all ? 'Nobody has contested anything' : 'Nothing to answer'}
        description="When a candidate says that we have read a resume wrongly, it comes here, and your answer goes back."
      />
    );
  }
  return (
    <Stack gap="md" maw={760}>
      {contests.map((contest) => (
        <ContestCard key={contest.id} contest={contest} mayAnswer={mayAnswer} />
      ))}
      <ShowMore pages={query} />
    </Stack>
  );
}
