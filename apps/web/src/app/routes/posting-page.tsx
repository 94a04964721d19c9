import { Badge, Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUpload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Dialog } from '../../components/ui/dialog.tsx';
import { ButtonLink } from '../../components/ui/links.tsx';
import { LoadingRows } from '../../components/ui/loading-rows.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { ProblemAlert } from '../../components/ui/problem-alert.tsx';
import { StatusBadge } from '../../components/ui/status-badge.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { postingQuery } from '../../features/postings/api/get-posting.ts';
import { DownloadJobPosting } from '../../features/postings/components/download-job-posting.tsx';
import { OpenOrClose } from '../../features/postings/components/open-or-close.tsx';
import { PostingView } from '../../features/postings/components/posting-view.tsx';
import { RemovePosting } from '../../features/postings/components/remove-posting.tsx';
import { ResumeUpload } from '../../features/resumes/components/resume-upload.tsx';
import { formatDay } from '../../lib/format.ts';
import { mayAdd, mayChange } from '../../lib/may-change.ts';
import { ApplyToPosting } from './apply-to-posting.tsx';
import { CandidatesOfPosting } from './candidates-of-posting.tsx';

const route = getRouteApi('/signed-in/postings/$postingId');

export function PostingPage() {
  const { postingId } = route.useParams();
  const me = useMe();
  const { role } = me;
  const navigate = useNavigate();
  const [adding, { open, close }] = useDisclosure(false);
  const { data: posting, error, refetch } = useQuery(postingQuery(postingId));
  if (error) {
    return (
      <>
        <PageHeader title="Posting" />
        <ProblemAlert error={error} title="The posting could not be loaded" onRetry={refetch} />
      </>
    );
  }
  if (!posting) return <LoadingRows />;
  const addResumes =
    mayAdd(me) && posting.status !== 'failed' && posting.open ? (
      <Button variant="default" leftSection={<IconUpload size={18} aria-hidden />} onClick={open}>
        Add resumes
      </Button>
    ) : null;
  return (
    <>
      <PageHeader
        title={
          posting.title ??
          posting.reading?.requirements.title ??
          posting.filename ??
          'Posting without a title'
        }
        lead={
          <Group gap="sm">
            <StatusBadge status={posting.status} />
            {posting.open ? null : (
              <Badge variant="outline" color="gray" tt="none" fw={550}>
                Closed
              </Badge>
            )}
            <span>posted {formatDay(posting.createdAt)}</span>
            {posting.status === 'ready' ? <DownloadJobPosting id={postingId} /> : null}
          </Group>
        }
        actions={
          role === 'candidate' ? (
            <ApplyToPosting postingId={postingId} />
          ) : (
            <>
              <ButtonLink to="/postings/$postingId/pipeline" params={{ postingId }} variant="default">
                Board
              </ButtonLink>
              {mayChange(me) ? (
                <>
                  {addResumes}
                  {posting.status === 'ready' ? <OpenOrClose posting={posting} /> : null}
                  <RemovePosting id={postingId} onRemoved={() => navigate({ to: '/postings' })} />
                </>
              ) : null}
            </>
          )
        }
      />
      <PostingView
        posting={posting}
        mayChange={mayChange(me)}
        candidates={
          role === 'candidate' ? null : <CandidatesOfPosting posting={posting} emptyAction={addResumes} />
        }
      />
      <Dialog opened={adding} onClose={close} title="Add resumes" size="lg">
        <ResumeUpload />
      </Dialog>
    </>
  );
}
