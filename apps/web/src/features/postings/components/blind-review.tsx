import { NativeSelect } from '@mantine/core';
import { type PostingDetail, RevealStage } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { stageWords } from '../../../lib/words.ts';
import { setBlindReview } from '../api/set-blind-review.ts';

const choices = [
  { value: '', label: 'Names shown' },
  ...RevealStage.options.map((value) => ({
    value,
    label: `Names hidden until ${stageWords[value].toLowerCase()}`,
  })),
];

/** From which stage on it is told who a candidate is, everywhere. */
export function BlindReview({ posting: { id, hiddenUntil } }: { posting: PostingDetail }) {
  const queryClient = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (stage: PostingDetail['hiddenUntil']) => setBlindReview(id, stage),
    onError: reportProblem,
    onSettled: () =>
      Promise.all(
        ['postings', 'resumes', 'matches', 'candidacies'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
  return (
    <NativeSelect
      size="xs"
      aria-label="Who the candidates are"
      data={choices}
      value={(isPending ? variables : hiddenUntil) ?? ''}
      onChange={({ currentTarget: { value } }) => mutate(RevealStage.safeParse(value).data ?? null)}
    />
  );
}
