import { EmptyState, Group, Paper, Text } from '@mantine/core';
import type { SearchResults } from '@omm/contracts';
import { IconListSearch } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CandidateLink } from '../../../components/ui/candidate-link.tsx';
import { DocumentList } from '../../../components/ui/document-list.tsx';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { searchMatchesQuery } from '../api/search-matches.ts';
import { StandingBadges } from './standing-badges.tsx';
import { VerdictBadge } from './verdict-badge.tsx';

/** Who is found by a saved search; the reasons are a click away. */
export function FoundCandidates({ searchId }: { searchId: string }) {
  const pages = useInfiniteQuery(searchMatchesQuery(searchId));
  const { data, error, refetch } = pages;
  if (error)
    return <ProblemAlert error={error} title="The candidates could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  const found = data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    return (
      <EmptyState
        py="xl"
        variant="light"
        icon={<IconListSearch stroke={1.5} aria-hidden />}
        title="Nobody here"
        description="No candidate is left by the filters of this search."
      />
    );
  }
  return (
    <DocumentList pages={pages}>
      {found.map((one) => (
        <Found key={one.postingId + one.resumeId} found={one} />
      ))}
    </DocumentList>
  );
}

function Found({ found }: { found: SearchResults['items'][number] }) {
  const { resumeId, postingId, label, headline, title, score, verdict, ...standing } = found;
  return (
    <Paper component="li" withBorder radius="lg" px="lg" py="md">
      <Group justify="space-between" gap="xs">
        <CandidateLink resumeId={resumeId} postingId={postingId} label={label} />
        <VerdictBadge verdict={verdict} />
      </Group>
      <StandingBadges standing={standing} />
      <Text size="sm" c="dimmed" mt={2}>
        {[headline, `score ${Math.round(score)}`, `for ${title ?? 'a posting without a title'}`]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Paper>
  );
}
