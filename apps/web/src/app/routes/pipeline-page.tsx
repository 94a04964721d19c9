import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { TextLink } from '../../components/ui/links.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { PipelineBoard } from '../../features/pipeline/components/pipeline-board.tsx';
import { postingQuery } from '../../features/postings/api/get-posting.ts';
import { mayChange } from '../../lib/may-change.ts';

const route = getRouteApi('/signed-in/postings/$postingId/pipeline');

export function PipelinePage() {
  const { postingId } = route.useParams();
  const mayWrite = mayChange(useMe());
  const { data: posting } = useQuery(postingQuery(postingId));
  return (
    <>
      <PageHeader
        title="Board"
        lead={
          <>
            Who has applied or is on your shortlist:{' '}
            <TextLink to="/postings/$postingId" params={{ postingId }}>
              {posting?.title ?? 'the posting'}
            </TextLink>
          </>
        }
      />
      <PipelineBoard postingId={postingId} mayWrite={mayWrite} />
    </>
  );
}
