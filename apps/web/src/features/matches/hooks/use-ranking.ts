import { type RankingSettings, suggestedRanking } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { candidatesKey } from '../api/candidate-matches.ts';
import { setRanking } from '../api/set-ranking.ts';

/** How a posting's people are ranked: as the server has it, and what was just set, until the server has it too. */
export function useRanking(postingId: string, saved: RankingSettings) {
  const queryClient = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (settings: RankingSettings) => setRanking(postingId, settings),
    // One after the other: the last one holds.
    scope: { id: `ranking-${postingId}` },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: candidatesKey(postingId) }),
    onError: reportProblem,
  });
  const settings = isPending ? variables : saved;
  const { weights, musts, only } = settings;
  return {
    settings,
    setWeight: (id: string, weight: number | undefined) =>
      mutate({ ...settings, weights: withEntry(weights, id, weight) }),
    setMust: (id: string, must: boolean | undefined) =>
      mutate({ ...settings, musts: withEntry(musts, id, must) }),
    setMustsMet: (mustsMet: boolean) => mutate({ ...settings, only: { ...only, mustsMet } }),
    reset: () => mutate(suggestedRanking),
  };
}

/** Undefined takes the entry out: the posting's own word holds. */
function withEntry<T>(record: Readonly<Record<string, T>>, id: string, value: T | undefined) {
  const { [id]: _, ...others } = record;
  return value === undefined ? others : { ...others, [id]: value };
}
