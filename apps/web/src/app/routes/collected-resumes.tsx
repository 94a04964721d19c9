import { Stack } from '@mantine/core';
import { PageHeader } from '../../components/ui/page-header.tsx';
import { ResumeList } from '../../features/resumes/components/resume-list.tsx';
import { ResumeUpload } from '../../features/resumes/components/resume-upload.tsx';

/** Of a practice, `adds`: by who may add some. */
export function CollectedResumes({ adds }: { adds: boolean }) {
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
