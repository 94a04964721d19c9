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
  mayRetry: boolean;
  /** Null for an older version, which no list holds. */
  jobs: ReactNode | null;
}

/** A resume in whatever state it is: under way, failed, or read. */
export function ResumeView({ resume, mayRetry, jobs }: ResumeViewProps) {
  const { id, status, error, text, reading, credentialPlan } = resume;
  const queryClient = useQueryClient();
  const { tab, setTab, jump } = usePanelJump();
  const retry = useMutation({
    mutationFn: () => retryResume(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: resumeQuery(id).queryKey }),
    onError: reportProblem,
  });
  if (error) {
    const onRetry = mayRetry ? retry.mutate : null;
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
        plan={credentialPlan}
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
  return (
    <DocumentPanels
      tab={tab}
      onTab={setTab}
      panels={original ? [list, original] : [list]}
      aside={jobs === null ? null : { value: 'jobs', label: 'Jobs', content: jobs }}
    />
  );
}
