import type { ChangeCandidacyBody } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { type CandidacyKey, changeCandidacy } from '../api/candidacy.ts';

/** Changes a candidate of a posting; every page that shows how far they have come follows. */
export function useChangeCandidacy(postingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ resumeId, change }: { resumeId: string; change: ChangeCandidacyBody }) =>
      changeCandidacy(keyOf(postingId, resumeId), change),
    onError: reportProblem,
    onSettled: () =>
      Promise.all(
        [['candidacies'], ['matches', 'candidates', postingId]].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}

const keyOf = (postingId: string, resumeId: string): CandidacyKey => ({ postingId, resumeId });
