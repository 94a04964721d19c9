import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { placeHold, releaseHold, retentionQuery } from '../api/retention.ts';

/** Places and ends legal holds; the list of them follows. */
export function useHold() {
  const queryClient = useQueryClient();
  const settled = {
    onError: reportProblem,
    onSettled: () => queryClient.invalidateQueries(retentionQuery),
  };
  return {
    place: useMutation({
      mutationFn: ({ resumeId, reason }: { resumeId: string; reason: string }) =>
        placeHold(resumeId, { reason }),
      ...settled,
    }),
    release: useMutation({ mutationFn: releaseHold, ...settled }),
  };
}
