import { Button, EmptyState, Group, Paper, Stack, Text } from '@mantine/core';
import type { SavedSearch } from '@omm/contracts';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { TextLink } from '../../../components/ui/links.tsx';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { filterWords } from '../../../lib/filter-words.ts';
import { searchesQuery } from '../api/searches.ts';
import { useSavedSearches } from '../hooks/use-saved-searches.ts';
import { SearchDialog } from './search-dialog.tsx';

/** What one looks for again and again, by name. */
export function SavedSearchList({ mayChange }: { mayChange: boolean }) {
  const { data, error, refetch } = useQuery(searchesQuery);
  if (error) return <ProblemAlert error={error} title="The searches could not be loaded" onRetry={refetch} />;
  if (!data) return <LoadingRows />;
  if (data.items.length === 0) {
    return (
      <EmptyState
        py="xl"
        variant="light"
        icon={<IconBookmark stroke={1.5} aria-hidden />}
        title="No saved searches yet"
        description="Filter the candidates of a posting, then save the filters under a name."
      />
    );
  }
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {data.items.map((search) => (
        <Row key={search.id} search={search} mayChange={mayChange} />
      ))}
    </Stack>
  );
}

function Row({ search, mayChange }: { search: SavedSearch; mayChange: boolean }) {
  const { change, remove } = useSavedSearches();
  const [editing, setEditing] = useState(false);
  const { id, name, postingId, filters, shared, by } = search;
  return (
    <Paper component="li" withBorder radius="lg" px="lg" py="md">
      <Group justify="space-between" gap="sm">
        <div>
          <TextLink
            to="/searches/$searchId"
            params={{ searchId: id }}
            fw={600}
            c="var(--mantine-color-text)"
            style={{ overflowWrap: 'anywhere' }}
          >
            {name}
          </TextLink>
          <Text size="sm" c="dimmed">
            {[
              filterWords(filters).join(', ') || 'everybody',
              postingId ? 'one posting' : 'all open postings',
              shared ? `shared${by ? ` by ${by}` : ''}` : 'only you',
            ].join(' · ')}
          </Text>
        </div>
        {mayChange ? (
          <Group gap="xs">
            <Button variant="default" aria-label={`Change ${name}`} onClick={() => setEditing(true)}>
              Change
            </Button>
            <ConfirmButton
              action="Remove search"
              icon={<IconTrash size={18} aria-hidden />}
              consequence={
                shared ? 'It is gone for your colleagues, too.' : 'The candidates stay on their lists.'
              }
              loading={remove.isPending}
              onConfirm={() => remove.mutate(id)}
            />
          </Group>
        ) : null}
      </Group>
      {editing ? (
        <SearchDialog
          title="Change this search"
          search={search}
          filters={filters}
          loading={change.isPending}
          onClose={() => setEditing(false)}
          onSave={(body) => change.mutate({ id, body }, { onSuccess: () => setEditing(false) })}
        />
      ) : null}
    </Paper>
  );
}
