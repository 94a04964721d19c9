import { Stack } from '@mantine/core';
import type { Judgement, ResumeDetail, ResumeReading } from '@omm/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { ButtonLink } from '../../components/ui/links.tsx';
import { useMe } from '../../features/account/hooks/use-me.ts';
import { applicationsQuery } from '../../features/applications/api/applications.ts';
import { ApplyOrWithdraw } from '../../features/applications/components/apply-or-withdraw.tsx';
import type { Contested } from '../../features/contests/components/contest-dialog.tsx';
import type { ShownJobs } from '../../features/matches/api/posting-matches.ts';
import { RankedJobs } from '../../features/matches/components/ranked-jobs.tsx';
import { pointerAt } from '../../features/resumes/pointer-at.ts';
import { mayAdd } from '../../lib/may-change.ts';
import { resumeName } from '../../lib/resume-name.ts';
import { WorkWithCandidate } from './work-with-candidate.tsx';

const route = getRouteApi('/signed-in/resumes/$resumeId');

interface BesideResumeProps {
  resume: ResumeDetail;
  posting: string | undefined;
  onContest: (contested: Contested) => void;
}

/** The jobs that it fits, below the work with it for the posting from which one came. */
export function BesideResume({ resume, posting, onContest }: BesideResumeProps) {
  const me = useMe();
  const navigate = useNavigate();
  const { posting: _, ...shown } = route.useSearch();
  const { id: resumeId, reading } = resume;
  const jobs = {
    resumeId,
    shown,
    onShow: (search: ShownJobs) =>
      navigate({
        to: '/resumes/$resumeId',
        params: { resumeId },
        search: { ...search, posting },
        replace: true,
        resetScroll: false,
      }),
    emptyAction: mayAdd(me) ? <ButtonLink to="/postings/new">Post a job</ButtonLink> : null,
  };
  if (me.role === 'candidate') {
    const contest = reading
      ? (judgement: Judgement, job: string) => onContest(contestedBy(reading, judgement, job))
      : null;
    return resume.current ? <JobsToApplyTo {...jobs} resume={resume} onContest={contest} /> : null;
  }
  return (
    <Stack gap="xl">
      {posting ? <WorkWithCandidate postingId={posting} resumeId={resumeId} /> : null}
      {resume.current ? <RankedJobs {...jobs} viewer="recruiter" onContest={null} /> : null}
    </Stack>
  );
}

type JobsToApplyToProps = Omit<ComponentProps<typeof RankedJobs>, 'viewer' | 'work' | 'applied'> & {
  resume: ResumeDetail;
};

/** A candidate applies where the reasons are read. */
function JobsToApplyTo({ resume, ...jobs }: JobsToApplyToProps) {
  const { data: applications = [] } = useQuery(applicationsQuery);
  const standing = applications.filter(({ state }) => state !== 'withdrawn');
  const resumes = [{ id: resume.id, name: resume.filename ?? resumeName(resume) }];
  return (
    <RankedJobs
      {...jobs}
      viewer="candidate"
      applied={new Set(standing.map(({ postingId }) => postingId))}
      work={(postingId) => <ApplyOrWithdraw postingId={postingId} resumes={resumes} />}
    />
  );
}

/** A reason of a match says something of the resume: that is contested, and for which job stands before the words. */
const contestedBy = ({ profile }: ResumeReading, judgement: Judgement, job: string): Contested => ({
  fact: pointerAt(profile, judgement),
  about: `${judgement.label}: ${judgement.why}`,
  context: `${`About “${judgement.label}” for the job “${job}”`.slice(0, 400)}: `,
});
