import { useQuery } from '@tanstack/react-query';
import { CorrectionList } from '../../../components/ui/correction-list.tsx';
import { correctionsQuery } from '../api/corrections.ts';
import { correctionWords } from '../correction-words.ts';
import { useCorrect } from '../hooks/use-correct.ts';

interface CorrectionHistoryProps {
  postingId: string;
  mayUndo: boolean;
}

export function CorrectionHistory({ postingId, mayUndo }: CorrectionHistoryProps) {
  const { data } = useQuery(correctionsQuery(postingId));
  const { mutate, isPending } = useCorrect(postingId);
  if (!data) return null;
  const made = new Map(data.items.map((one) => [one.id, one.change]));
  return (
    <CorrectionList
      title="Corrected by hand"
      corrections={data.items.map(({ change, ...one }) => ({
        ...one,
        words: correctionWords(change, made),
        isUndo: change.action === 'undo',
      }))}
      isBusy={isPending}
      onUndo={mayUndo ? (correctionId) => mutate({ action: 'undo', correctionId }) : null}
    />
  );
}
