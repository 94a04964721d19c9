import type { ChangeSearchBody } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { changeSearch, removeSearch, saveSearch, searchesQuery } from '../api/searches.ts';

/** Saves, changes and removes searches; the list of them follows, and what a changed one finds. */
export function useSavedSearches() {
  const queryClient = useQueryClient();
  const settled = {
    onError: reportProblem,
    onSettled: () =>
      Promise.all(
        [searchesQuery.queryKey, ['matches', 'search']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  };
  return {
    save: useMutation({ mutationFn: saveSearch, ...settled }),
    change: useMutation({
      mutationFn: ({ id, body }: { id: string; body: ChangeSearchBody }) => changeSearch(id, body),
      ...settled,
    }),
    remove: useMutation({ mutationFn: removeSearch, ...settled }),
  };
}
