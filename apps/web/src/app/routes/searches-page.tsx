import { PageHeader } from '../../components/ui/page-header.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { SavedSearchList } from '../../features/searches/components/saved-search-list.tsx';
import { mayChange } from '../../lib/may-change.ts';

export function SearchesPage() {
  const me = useMe();
  return (
    <>
      <PageHeader
        title="Saved searches"
        lead="Filters for candidates under a name, for one posting or for all that are open."
      />
      <SavedSearchList mayChange={mayChange(me)} />
    </>
  );
}
