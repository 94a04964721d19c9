import { EmptyState } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { DocumentList } from '../../../components/ui/document-list.tsx';
import { DocumentRow } from '../../../components/ui/document-row.tsx';
import { TextLink } from '../../../components/ui/links.tsx';
import { LoadingRows } from '../../../components/ui/loading-rows.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { count, formatDay } from '../../../lib/format.ts';
import { resumeName } from '../../../lib/resume-name.ts';
import { resumesQuery } from '../api/list-resumes.ts';

/** `empty`: what to say where there is none. */
export function ResumeList({ empty }: { empty: { title: string; description: string } }) {
  const pages = useInfiniteQuery(resumesQuery);
  const { data, error, refetch } = pages;
  const items = data?.pages.flatMap((page) => page.items);
  if (error) return <ProblemAlert error={error} title="The resumes could not be loaded" onRetry={refetch} />;
  if (!items) return <LoadingRows />;
  if (items.length === 0) {
    return <EmptyState py="xl" variant="light" icon={<IconFileText stroke={1.5} aria-hidden />} {...empty} />;
  }
  return (
    <DocumentList pages={pages}>
      {items.map((resume) => (
        <DocumentRow
          key={resume.id}
          link={
            <TextLink
              to="/resumes/$resumeId"
              params={{ resumeId: resume.id }}
              fw={600}
              c="var(--mantine-color-text)"
            >
              {resumeName(resume)}
            </TextLink>
          }
          facts={[
            ...(resume.filename && resume.status === 'ready' ? [resume.filename] : []),
            ...(resume.status === 'ready' ? [`compared with ${count(resume.matchCount, 'job')}`] : []),
            `added ${formatDay(resume.createdAt)}`,
          ]}
          status={resume.status}
          error={resume.error}
        />
      ))}
    </DocumentList>
  );
}
