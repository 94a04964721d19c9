import type { CandidateMatches, ChangeCandidacyBody } from '@omm/contracts';
import { type InfiniteData, useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { changeCandidacy } from '../api/candidacy.ts';

export interface CandidacyChange {
  resumeId: string;
  change: ChangeCandidacyBody;
}

/**
 * Changes candidates of a posting, one change after the other. The ranked list shows it at once, what the server made of
 * it follows there and on every other page that shows how far they have come.
 */
export function useChangeCandidacy(postingId: string) {
  const queryClient = useQueryClient();
  const ranked = { queryKey: ['matches', 'candidates', postingId] };
  const shownOn = [{ queryKey: ['candidacies'] }, { queryKey: ['matches', 'search'] }, ranked];
  const mutationKey = ['change-candidacy', postingId];
  return useMutation({
    mutationKey,
    scope: { id: mutationKey.join() },
    mutationFn: async (changes: readonly CandidacyChange[]) => {
      for (const { resumeId, change } of changes) await changeCandidacy({ postingId, resumeId }, change);
    },
    onMutate: async (changes) => {
      await queryClient.cancelQueries(ranked);
      queryClient.setQueriesData<InfiniteData<CandidateMatches>>(
        ranked,
        (list) => list && changed(list, changes),
      );
    },
    onError: reportProblem,
    // Before the last of them is made, a list from the server would take back what is shown of the others.
    onSettled: () => {
      if (queryClient.isMutating({ mutationKey }) > 1) return;
      for (const stale of shownOn) void queryClient.invalidateQueries(stale);
    },
  });
}

function changed(
  list: InfiniteData<CandidateMatches>,
  changes: readonly CandidacyChange[],
): InfiniteData<CandidateMatches> {
  const byResume = new Map<string, ChangeCandidacyBody>(
    changes.map(({ resumeId, change }) => [resumeId, change]),
  );
  return {
    ...list,
    pages: list.pages.map((page) => ({
      ...page,
      items: page.items.map((item) => {
        const { stage = item.stage, tags = item.tags } = byResume.get(item.resumeId) ?? {};
        return { ...item, stage, tags };
      }),
    })),
  };
}
