import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CandidateFilters, PostingId } from '@omm/contracts';
import { IconBookmark } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { searchesQuery } from '../api/searches.ts';
import { useSavedSearches } from '../hooks/use-saved-searches.ts';
import { SearchDialog } from './search-dialog.tsx';

interface SavedSearchesMenuProps {
  postingId: PostingId;
  /** What the list is filtered by. */
  filters: CandidateFilters;
  onShow: (filters: CandidateFilters) => void;
  maySave: boolean;
}

/** Beside a posting's list: its filters under a name, and those that were saved. */
export function SavedSearchesMenu({ postingId, filters, onShow, maySave }: SavedSearchesMenuProps) {
  const { data } = useQuery(searchesQuery);
  const { save } = useSavedSearches();
  const [naming, { open, close }] = useDisclosure(false);
  const here = (data?.items ?? []).filter((search) => [null, postingId].includes(search.postingId));
  const isFiltered = Object.values(filters).some((value) => value !== undefined);
  return (
    <>
      <Menu withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-start" width={280}>
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            Searches
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah="60vh" style={{ overflowY: 'auto' }}>
          {here.map((search) => (
            <Menu.Item key={search.id} onClick={() => onShow(search.filters)}>
              {search.name}
            </Menu.Item>
          ))}
          {here.length > 0 ? <Menu.Divider /> : null}
          {maySave ? (
            <Menu.Item disabled={!isFiltered} onClick={open}>
              {isFiltered ? 'Save these filters …' : 'Filter the list to save a search'}
            </Menu.Item>
          ) : null}
          <Menu.Item component={Link} to="/searches">
            All saved searches
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {naming ? (
        <SearchDialog
          title="Save this search"
          search={{ name: '', postingId, sort: 'best', shared: false }}
          filters={filters}
          loading={save.isPending}
          onClose={close}
          onSave={(search) => save.mutate({ ...search, filters, ranking: null }, { onSuccess: close })}
        />
      ) : null}
    </>
  );
}
