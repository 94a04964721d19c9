import { useQuery } from '@tanstack/react-query';
import { ApplyOrWithdraw } from '../../features/applications/components/apply-or-withdraw.tsx';
import { latestVersionsQuery } from '../../features/resumes/api/list-resumes.ts';
import { resumeName } from '../../lib/resume-name.ts';

/** A candidate applies with the newest version of a resume. */
export function ApplyToPosting({ postingId }: { postingId: string }) {
  const { data } = useQuery(latestVersionsQuery);
  if (!data) return null;
  const read = data.items.filter(({ status, current }) => status === 'ready' && current);
  const resumes = read.map((resume) => ({ id: resume.id, name: resume.filename ?? resumeName(resume) }));
  return <ApplyOrWithdraw postingId={postingId} resumes={resumes} />;
}
