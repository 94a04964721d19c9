import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { LoadingRows } from '../../components/ui/loading-rows.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { ProblemAlert } from '../../components/ui/problem-alert.tsx';
import { StatusBadge } from '../../components/ui/status-badge.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { ContestDialog, type Contested } from '../../features/contests/components/contest-dialog.tsx';
import { resumeQuery } from '../../features/resumes/api/get-resume.ts';
import { RemoveResume } from '../../features/resumes/components/remove-resume.tsx';
import { ResumeVersions } from '../../features/resumes/components/resume-versions.tsx';
import { ResumeView } from '../../features/resumes/components/resume-view.tsx';
import { SeparateResume } from '../../features/resumes/components/separate-resume.tsx';
import { PlaceHold } from '../../features/retention/components/place-hold.tsx';
import { formatDay } from '../../lib/format.ts';
import { mayChange } from '../../lib/may-change.ts';
import { resumeName } from '../../lib/resume-name.ts';
import { BesideResume } from './beside-resume.tsx';

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
              {me.organisation?.role === 'owner' ? <PlaceHold resumeId={resumeId} /> : null}
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
            <BesideResume resume={resume} posting={posting} onContest={setContested} />
          ) : null
        }
      />
      {contested ? (
        <ContestDialog resumeId={resumeId} contested={contested} onClose={() => setContested(null)} />
      ) : null}
    </>
  );
}
