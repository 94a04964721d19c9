import type { CorrectPostingBody } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { correctPosting } from '../api/corrections.ts';
import { postingQuery } from '../api/get-posting.ts';

/** Corrects a posting; what shows it, its history and its ranked list are loaded anew. */
export function useCorrect(postingId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CorrectPostingBody) => correctPosting(postingId, body),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: postingQuery(postingId).queryKey }),
        queryClient.invalidateQueries({ queryKey: ['matches'] }),
      ]),
    onError: reportProblem,
  });
}
