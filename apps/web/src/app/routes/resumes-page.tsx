import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { LoadingRows } from '../../components/ui/loading-rows.tsx';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { ApplicationList } from '../../features/applications/components/application-list.tsx';
import { OwnResumeDrop } from '../../features/resumes/components/own-resume-drop.tsx';
import { ResumeList } from '../../features/resumes/components/resume-list.tsx';
import { mayAdd } from '../../lib/may-change.ts';

/** No candidate's browser loads what a practice uploads with. */
const CollectedResumes = lazy(async () => ({
  default: (await import('./collected-resumes.tsx')).CollectedResumes,
}));

export function ResumesPage() {
  const me = useMe();
  if (me.role === 'candidate') return <OwnResumes />;
  return (
    <Suspense fallback={<LoadingRows />}>
      <CollectedResumes adds={mayAdd(me)} />
    </Suspense>
  );
}

function OwnResumes() {
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title="Your resume" lead="Drop it, see how we read it, and which jobs fit you, and why." />
      <Stack gap="xl">
        <OwnResumeDrop
          onSubmitted={(resumeId) => navigate({ to: '/resumes/$resumeId', params: { resumeId } })}
        />
        <ResumeList
          empty={{ title: 'No resume yet', description: 'Once you add one, it stays here with its jobs.' }}
        />
        <ApplicationList />
      </Stack>
    </>
  );
}
