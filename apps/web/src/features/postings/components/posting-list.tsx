import { EmptyState } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DocumentList } from '../../../components/ui/document-list.tsx';
import { DocumentRow } from '../../../components/ui/document-row.tsx';
import { TextLink } from '../../../components/ui/links.tsx';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { count, formatDay } from '../../../lib/format.ts';
import { postingsQuery } from '../api/list-postings.ts';

/** `emptyAction`: for who may post a job. */
export function PostingList({ emptyAction }: { emptyAction: ReactNode }) {
  const pages = useInfiniteQuery(postingsQuery);
  const { data, error, refetch } = pages;
  const items = data?.pages.flatMap((page) => page.items);
  if (error)
    return <ProblemAlert error={error} title="Your postings could not be loaded" onRetry={refetch} />;
  if (!items) return <LoadingRows />;
  if (items.length === 0) return <NoPostings action={emptyAction} />;
  return (
    <DocumentList pages={pages}>
      {items.map(({ id, title, filename, status, error: failure, matchCount, open, createdAt }) => (
        <DocumentRow
          key={id}
          link={
            <TextLink
              to="/postings/$postingId"
              params={{ postingId: id }}
              fw={600}
              c="var(--mantine-color-text)"
            >
              {title ?? filename ?? 'Posting without a title'}
            </TextLink>
          }
          facts={[
            ...(open ? [] : ['closed']),
            ...(status === 'ready' ? [count(matchCount, 'candidate')] : []),
            `posted ${formatDay(createdAt)}`,
          ]}
          status={status}
          error={failure}
        />
      ))}
    </DocumentList>
  );
}

function NoPostings({ action }: { action: ReactNode }) {
  return (
    <EmptyState
      py={60}
      variant="light"
      icon={<IconClipboardText stroke={1.5} aria-hidden />}
      title="No postings yet"
      description="Once a job is posted, you see within seconds who fits, and why."
    >
      {action ? <EmptyState.Actions>{action}</EmptyState.Actions> : null}
    </EmptyState>
  );
}
