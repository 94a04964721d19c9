import type { ResumeCorrection } from '@omm/contracts';
import { CorrectionList } from '../../../components/ui/correction-list.tsx';
import type { FactWork } from '../fact-work.ts';
import { resumeCorrectionWords } from '../resume-correction-words.ts';

interface ResumeCorrectionsProps {
  corrections: readonly ResumeCorrection[];
  work: FactWork;
}

/** Also what was removed, which stands nowhere else. */
export function ResumeCorrections({ corrections, work: { isBusy, onUndo } }: ResumeCorrectionsProps) {
  const made = new Map(corrections.map((one) => [one.id, one.change]));
  return (
    <CorrectionList
      title="Corrected by hand"
      corrections={corrections.map(({ change, ...one }) => ({
        ...one,
        words: resumeCorrectionWords(change, made),
        isUndo: change.action === 'undo',
      }))}
      isBusy={isBusy}
      onUndo={onUndo}
    />
  );
}
