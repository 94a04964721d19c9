import { EmptyState, Group, Stack, Text, Title } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { ShowMore } from '../../../components/ui/show-more.tsx';
import { count } from '../../../lib/format.ts';
import type { Viewer } from '../match-words.ts';
import { RankedList } from './ranked-list.tsx';
import type { RankedItem, Selection } from './ranked-row.tsx';

interface MatchesSectionProps {
  title: string;
  noun: [one: string, many: string];
  viewer: Viewer;
  query: UseInfiniteQueryResult<{ total: number; items: RankedItem[] }>;
  /** What is to be known of the list as a whole. */
  note?: ReactNode;
  empty: { title: string; description: string; action: ReactNode };
  /** What is done with the list as a whole: filtered, weighed. */
  tools?: ReactNode;
  /** By the key S. */
  onShortlist?: (id: string) => void;
  /** Of whom something is to be done at once. */
  selection?: Selection;
}

/** A ranked list with what surrounds it: heading, loading, failure, nothing there, more to show. */
export function MatchesSection(props: MatchesSectionProps) {
  const { title, noun, viewer, query, note, empty, tools = null, onShortlist, selection } = props;
  const { data, error, refetch } = query;
  if (!data) {
    return error ? (
      <ProblemAlert error={error} title="The ranked list could not be loaded" onRetry={refetch} />
    ) : (
      <LoadingRows />
    );
  }
  const isEmpty = data.items.length === 0;
  return (
    <Stack gap="md" component="section" aria-label={title}>
      {isEmpty ? null : (
        <Group justify="space-between" align="baseline">
          <Title order={2} fz="xl">
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {count(data.total, ...noun)}, best first
          </Text>
        </Group>
      )}
      {isEmpty ? null : note}
      {tools}
      {isEmpty ? (
        <EmptyState
          py="xl"
          variant="light"
          icon={<IconListSearch stroke={1.5} aria-hidden />}
          title={empty.title}
          description={empty.description}
        >
          <EmptyState.Actions>{empty.action}</EmptyState.Actions>
        </EmptyState>
      ) : (
        <RankedList
          items={data.items}
          total={data.total}
          viewer={viewer}
          pages={query}
          {...(onShortlist ? { onShortlist } : {})}
          {...(selection ? { selection } : {})}
        />
      )}
      <ShowMore pages={query} />
    </Stack>
  );
}
