import { Group, Stack } from '@mantine/core';
import type { Judgement, ResumeDetail, ResumeReading } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ButtonLink } from '../../components/ui/links.tsx';
import { LoadingRows } from '../../components/ui/loading-rows.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { ProblemAlert } from '../../components/ui/problem-alert.tsx';
import { StatusBadge } from '../../components/ui/status-badge.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { ContestDialog, type Contested } from '../../features/contests/components/contest-dialog.tsx';
import { RankedJobs } from '../../features/matches/components/ranked-jobs.tsx';
import { resumeQuery } from '../../features/resumes/api/get-resume.ts';
import { RemoveResume } from '../../features/resumes/components/remove-resume.tsx';
import { ResumeVersions } from '../../features/resumes/components/resume-versions.tsx';
import { ResumeView } from '../../features/resumes/components/resume-view.tsx';
import { SeparateResume } from '../../features/resumes/components/separate-resume.tsx';
import { pointerAt } from '../../features/resumes/pointer-at.ts';
import { formatDay } from '../../lib/format.ts';
import { mayAdd, mayChange } from '../../lib/may-change.ts';
import { resumeName } from '../../lib/resume-name.ts';
import { WorkWithCandidate } from './work-with-candidate.tsx';

const route = getRouteApi('/signed-in/resumes/$resumeId');

export function ResumePage() {
  const { resumeId } = route.useParams();
  const { posting } = route.useSearch();
  const [contested, setContested] = useState<Contested | null>(null);
  const me = useMe();
  const navigate = useNavigate();
  const { data: resume, error, refetch } = useQuery(resumeQuery(resumeId));
  if (error) {
    return (
      <>
        <PageHeader title="Resume" />
        <ProblemAlert error={error} title="The resume could not be loaded" onRetry={refetch} />
      </>
    );
  }
  if (!resume) return <LoadingRows />;
  return (
    <>
      <PageHeader
        title={resumeName(resume)}
        lead={
          <Stack gap={6}>
            <Group gap="sm">
              <StatusBadge status={resume.status} />
              <span>
                {resume.filename && resume.status === 'ready' ? `${resume.filename}, ` : ''}added{' '}
                {formatDay(resume.createdAt)}
              </span>
            </Group>
            <ResumeVersions resume={resume} />
          </Stack>
        }
        actions={
          resume.own && mayChange(me) ? (
            <>
              {resume.versions.length > 1 ? <SeparateResume id={resumeId} /> : null}
              <RemoveResume id={resumeId} onRemoved={() => navigate({ to: '/resumes' })} />
            </>
          ) : null
        }
      />
      <ResumeView
        resume={resume}
        mayChange={mayChange(me)}
        onContest={
          me.role === 'candidate'
            ? ({ value, own }) => own && setContested({ fact: own.pointer, about: value })
            : null
        }
        jobs={
          resume.current || posting ? (
            <BesideResume
              resume={resume}
              posting={posting}
              onContest={me.role === 'candidate' ? setContested : null}
            />
          ) : null
        }
      />
      {contested ? (
        <ContestDialog resumeId={resumeId} contested={contested} onClose={() => setContested(null)} />
      ) : null}
    </>
  );
}

interface BesideResumeProps {
  resume: ResumeDetail;
  posting: string | undefined;
  /** Null for who reads the resumes of others. */
  onContest: ((contested: Contested) => void) | null;
}

/** The jobs that it fits, below the work with it for the posting from which one came. */
function BesideResume({ resume, posting, onContest }: BesideResumeProps) {
  const me = useMe();
  const navigate = useNavigate();
  const { posting: _, ...shown } = route.useSearch();
  const { id: resumeId, reading } = resume;
  const viewer = me.role === 'candidate' ? 'candidate' : 'recruiter';
  return (
    <Stack gap="xl">
      {posting && viewer === 'recruiter' ? (
        <WorkWithCandidate postingId={posting} resumeId={resumeId} />
      ) : null}
      {resume.current ? (
        <RankedJobs
          resumeId={resumeId}
          viewer={viewer}
          shown={shown}
          onShow={(search) =>
            navigate({
              to: '/resumes/$resumeId',
              params: { resumeId },
              search: { ...search, posting },
              replace: true,
              resetScroll: false,
            })
          }
          onContest={
            onContest && reading ? (judgement, job) => onContest(contestedBy(reading, judgement, job)) : null
          }
          emptyAction={mayAdd(me) ? <ButtonLink to="/postings/new">Post a job</ButtonLink> : null}
        />
      ) : null}
    </Stack>
  );
}

/** A reason of a match says something of the resume: that is contested, and for which job stands before the words. */
const contestedBy = ({ profile }: ResumeReading, judgement: Judgement, job: string): Contested => ({
  fact: pointerAt(profile, judgement),
  about: `${judgement.label}: ${judgement.why}`,
  context: `${`About “${judgement.label}” for the job “${job}”`.slice(0, 400)}: `,
});
