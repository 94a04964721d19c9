import { Stack } from '@mantine/core';
import type { PostingDetail, Requirement } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { DocumentPanels } from '../../../components/ui/document-panels.tsx';
import { factElementId, markElementId } from '../../../components/ui/element-ids.ts';
import { FailedDocument } from '../../../components/ui/failed-document.tsx';
import { ReadingProgress } from '../../../components/ui/reading-progress.tsx';
import { usePanelJump } from '../../../components/ui/use-panel-jump.ts';
import type { SelectedWords } from '../../../components/ui/use-selected-words.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { postingQuery } from '../api/get-posting.ts';
import { retryPosting } from '../api/retry-posting.ts';
import { shownFindings } from '../posting-findings.ts';
import { AddRequirement } from './add-requirement.tsx';
import { CorrectRequirement } from './correct-requirement.tsx';
import { CorrectionHistory } from './correction-history.tsx';
import { PostingRequirements } from './posting-requirements.tsx';
import { PostingText } from './posting-text.tsx';

const steps = {
  received: 'The posting is stored.',
  reading: 'We find what it asks for, and whether it is a must.',
  ranking: 'Every resume is compared with it, point by point.',
  ready: 'The ranked list, with its reasons.',
};

interface PostingViewProps {
  posting: PostingDetail;
  /** Try again what failed, and correct what was read. */
  mayChange: boolean;
  /** The ranked list, for those who may see it. */
  candidates: ReactNode;
}

/** A posting in whatever state it is: under way, failed, or read. */
export function PostingView({ posting, mayChange, candidates }: PostingViewProps) {
  const { id, status, error, text, reading, usual } = posting;
  const queryClient = useQueryClient();
  const { tab, setTab, jump } = usePanelJump();
  const isOwners = candidates !== null;
  const mayCorrect = isOwners && mayChange;
  const [correcting, setCorrecting] = useState<Requirement | null>(null);
  const [adding, setAdding] = useState<{ selected: SelectedWords | null } | null>(null);
  const findings = useMemo(
    () => shownFindings(isOwners ? (reading?.warnings ?? []) : []),
    [reading, isOwners],
  );
  const retry = useMutation({
    mutationFn: () => retryPosting(id),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: postingQuery(id).queryKey }),
    onError: reportProblem,
  });
  if (error) {
    const onRetry = mayChange ? retry.mutate : null;
    return <FailedDocument error={error} onRetry={onRetry} retrying={retry.isPending} />;
  }
  if (status !== 'ready' || text === null || reading === null) {
    return <ReadingProgress status={status} steps={steps} />;
  }
  return (
    <>
      <DocumentPanels
        tab={tab}
        onTab={setTab}
        panels={[
          {
            value: 'text',
            label: 'The posting',
            content: (
              <PostingText
                text={text}
                reading={reading}
                findings={findings}
                onSelect={(fact) => jump('list', factElementId(fact))}
                onAdd={mayCorrect ? (selected) => setAdding({ selected }) : null}
              />
            ),
          },
          {
            value: 'list',
            label: 'What it asks for',
            content: (
              <Stack gap="xl">
                <PostingRequirements
                  reading={reading}
                  findings={findings}
                  usual={usual}
                  onShowInText={(fact) => jump('text', markElementId(fact))}
                  onCorrect={mayCorrect ? setCorrecting : null}
                />
                {isOwners ? <CorrectionHistory postingId={id} mayUndo={mayChange} /> : null}
              </Stack>
            ),
          },
        ]}
        aside={candidates ? { value: 'candidates', label: 'Candidates', content: candidates } : null}
      />
      {correcting ? (
        <CorrectRequirement postingId={id} requirement={correcting} onClose={() => setCorrecting(null)} />
      ) : null}
      {adding ? (
        <AddRequirement
          postingId={id}
          text={text}
          selected={adding.selected}
          onClose={() => setAdding(null)}
        />
      ) : null}
    </>
  );
}
