import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { reportProblem } from '../../../lib/report-problem.ts';
import { postingQuery } from '../api/get-posting.ts';
import { postingsQuery } from '../api/list-postings.ts';
import { removePosting } from '../api/remove-posting.ts';

interface RemovePostingProps {
  id: string;
  onRemoved: () => Promise<void>;
}

export function RemovePosting({ id, onRemoved }: RemovePostingProps) {
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => removePosting(id),
    onSuccess: async () => {
      // The page is left first: it would ask again for what is gone.
      await onRemoved();
      queryClient.removeQueries({ queryKey: postingQuery(id).queryKey });
      await queryClient.invalidateQueries({ queryKey: postingsQuery.queryKey });
    },
    onError: reportProblem,
  });
  return (
    <ConfirmButton
      action="Remove posting"
      icon={<IconTrash size={18} aria-hidden />}
      consequence="Its ranked list goes with it, and candidates no longer find it. This cannot be undone."
      loading={isPending}
      onConfirm={mutate}
    />
  );
}
