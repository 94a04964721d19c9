import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { resumeCorrectionsQuery } from '../api/corrections.ts';
import { correctionOf } from '../correction-of.ts';
import type { FactWork } from '../fact-work.ts';
import type { ResumeFact } from '../resume-facts.ts';
import type { FactSectionName } from '../stated-words.ts';
import { useCorrectResume } from './use-correct-resume.ts';

/** The corrections of a resume: which there are, and which fact is being corrected or added. */
export function useFactWork(
  resumeId: string,
  { isEnabled, onContest }: { isEnabled: boolean } & Pick<FactWork, 'onContest'>,
) {
  const { data: corrections = [] } = useQuery({ ...resumeCorrectionsQuery(resumeId), enabled: isEnabled });
  const { mutate, isPending } = useCorrectResume(resumeId);
  const [target, setTarget] = useState<ResumeFact | FactSectionName | null>(null);
  const work: FactWork = {
    correctionOf: (fact) => correctionOf(fact, corrections),
    onCorrect: setTarget,
    onAdd: setTarget,
    onRemove: ({ own, value }) => {
      if (!own) return;
      const onSuccess = () =>
        notifications.show({
          title: `Removed: ${value}`,
          message: 'You can take it back under “Corrected by hand”.',
        });
      mutate({ action: 'remove', section: own.stated.section, factId: own.factId }, { onSuccess });
    },
    onUndo: (correctionId) => mutate({ action: 'undo', correctionId }),
    onContest,
    isBusy: isPending,
  };
  return { work, corrections, target, close: () => setTarget(null) };
}
