import { Stack, Text, Title } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { PageHeader } from '../../../components/ui/page-header.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { count, formatDay } from '../../../lib/format.ts';
import { sharedListQuery } from '../api/shared-list.ts';
import { rankedSoFar } from '../ranked-so-far.ts';
import { RankedList } from './ranked-list.tsx';

/** A posting's list as a guest reads it, without names. */
export function SharedCandidates({ token }: { token: string }) {
  const query = useInfiniteQuery({
    ...sharedListQuery(token),
    select: ({ pages }) => ({
      list: pages[0],
      ...rankedSoFar(pages, ({ resumeId, label, headline, match }) => ({
        id: resumeId,
        title: label,
        subtitle: headline,
        match,
      })),
    }),
  });
  const { data, error, refetch } = query;
  if (error) {
    return (
      <>
        <PageHeader title="Shared list" />
        <ProblemAlert error={error} title="This link leads nowhere" onRetry={refetch} />
      </>
    );
  }
  if (!data?.list) return <LoadingRows />;
  const { title, organisation, expiresAt } = data.list;
  return (
    <>
      <PageHeader
        title={title ?? 'Candidates'}
        lead={`${organisation} shares this list with you until ${formatDay(expiresAt)}. It names nobody.`}
      />
      <Stack gap="md" component="section" aria-label="Candidates">
        <Title order={2} fz="lg">
          {count(data.total, 'candidate')}, best first
        </Title>
        {data.items.length === 0 ? (
          <Text>Nobody is on it yet.</Text>
        ) : (
          <RankedList items={data.items} total={data.total} viewer="guest" pages={query} />
        )}
      </Stack>
    </>
  );
}
