import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ButtonLink } from '../../components/ui/links.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { FoundCandidates } from '../../features/matches/components/found-candidates.tsx';
import { searchesQuery } from '../../features/searches/api/searches.ts';
import { filterWords } from '../../lib/filter-words.ts';

const route = getRouteApi('/signed-in/searches/$searchId');

export function SearchPage() {
  const { searchId } = route.useParams();
  const { data } = useQuery(searchesQuery);
  const search = data?.items.find(({ id }) => id === searchId);
  const { postingId = null, filters = {} } = search ?? {};
  return (
    <>
      <PageHeader
        title={search?.name ?? 'Saved search'}
        lead={
          search
            ? `${filterWords(filters).join(', ') || 'Everybody'}, ${postingId ? 'of one posting' : 'of all open postings'}`
            : null
        }
        actions={
          postingId ? (
            <ButtonLink to="/postings/$postingId" params={{ postingId }} search={filters} variant="default">
              Open in the posting
            </ButtonLink>
          ) : null
        }
      />
      <FoundCandidates searchId={searchId} />
    </>
  );
}
