import type { ResumeDetail } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { DocumentPanels } from '../../../components/ui/document-panels.tsx';
import { factElementId, markElementId } from '../../../components/ui/element-ids.ts';
import { FailedDocument } from '../../../components/ui/failed-document.tsx';
import { ReadingProgress } from '../../../components/ui/reading-progress.tsx';
import { usePanelJump } from '../../../components/ui/use-panel-jump.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { resumeQuery } from '../api/get-resume.ts';
import { retryResume } from '../api/retry-resume.ts';
import type { FactWork } from '../fact-work.ts';
import { useFactWork } from '../hooks/use-fact-work.ts';
import { CorrectFact } from './correct-fact.tsx';
import { CredentialsWithinReach } from './credentials-within-reach.tsx';
import { HowWeReadIt } from './how-we-read-it.tsx';
import { ResumeText } from './resume-text.tsx';

const steps = {
  received: 'The resume is stored.',
  reading: 'We find work, education, credentials, languages and skills.',
  ranking: 'Every open posting is compared with it, point by point.',
  ready: 'The ranked jobs, with their reasons.',
};

interface ResumeViewProps {
  resume: ResumeDetail;
  /** Try again what failed; of the own one, correct what was read. */
  mayChange: boolean;
  /** Null for who reads the resumes of others. */
  onContest: FactWork['onContest'];
  /** Null for an older version, which no list holds. */
  jobs: ReactNode | null;
}

/** A resume in whatever state it is: under way, failed, or read. */
export function ResumeView({ resume, mayChange, onContest, jobs }: ResumeViewProps) {
  const { id, own, status, error, text, reading, credentialPlan: plan } = resume;
  const queryClient = useQueryClient();
  const { tab, setTab, jump } = usePanelJump();
  const isCorrectable = own && text !== null;
  const { work, corrections, target, close } = useFactWork(id, { isEnabled: isCorrectable, onContest });
  const retry = useMutation({
    mutationFn: () => retryResume(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: resumeQuery(id).queryKey }),
    onError: reportProblem,
  });
  if (error) {
    const onRetry = mayChange ? retry.mutate : null;
    return <FailedDocument error={error} onRetry={onRetry} retrying={retry.isPending} />;
  }
  if (status !== 'ready' || reading === null) {
    return <ReadingProgress status={status} steps={steps} />;
  }
  const list = {
    value: 'list',
    label: 'How we read it',
    content: (
      <HowWeReadIt
        reading={reading}
        corrections={corrections}
        work={isCorrectable && mayChange ? work : null}
        onShowInText={text === null ? null : (fact) => jump('text', markElementId(fact))}
      />
    ),
  };
  const original = text !== null && {
    value: 'text',
    label: 'The resume',
    content: (
      <ResumeText text={text} reading={reading} onSelect={(fact) => jump('list', factElementId(fact))} />
    ),
  };
  const credentials = plan.length > 0 && {
    value: 'credentials',
    label: 'Credentials',
    content: <CredentialsWithinReach plan={plan} />,
  };
  return (
    <>
      <DocumentPanels
        tab={tab}
        onTab={setTab}
        panels={[list, original, credentials].filter((panel) => panel !== false)}
        aside={jobs === null ? null : { value: 'jobs', label: 'Jobs', content: jobs }}
      />
      {target && text !== null ? (
        <CorrectFact resumeId={id} target={target} text={text} onClose={close} />
      ) : null}
    </>
  );
}
