import { Stack } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { ApplicationList } from '../../features/applications/components/application-list.tsx';
import { OwnResumeDrop } from '../../features/resumes/components/own-resume-drop.tsx';
import { ResumeList } from '../../features/resumes/components/resume-list.tsx';
import { ResumeUpload } from '../../features/resumes/components/resume-upload.tsx';
import { mayAdd } from '../../lib/may-change.ts';

export function ResumesPage() {
  const me = useMe();
  return me.role === 'candidate' ? <OwnResumes /> : <CollectedResumes adds={mayAdd(me)} />;
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

function CollectedResumes({ adds }: { adds: boolean }) {
  return (
    <>
      <PageHeader title="Resumes" lead="Each resume is read once and compared with the open postings." />
      <Stack gap="xl">
        {adds ? <ResumeUpload /> : null}
        <ResumeList
          empty={{
            title: 'No resumes yet',
            description: adds
              ? 'Add the ones you have; several at once is fine.'
              : 'Those that are added stand here.',
          }}
        />
      </Stack>
    </>
  );
}
