import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { reportProblem } from '../../../lib/report-problem.ts';
import { resumeQuery } from '../api/get-resume.ts';
import { resumesQuery } from '../api/list-resumes.ts';
import { removeResume } from '../api/remove-resume.ts';

interface RemoveResumeProps {
  id: string;
  onRemoved: () => Promise<void>;
}

export function RemoveResume({ id, onRemoved }: RemoveResumeProps) {
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => removeResume(id),
    onSuccess: async () => {
      // The page is left first: it would ask again for what is gone.
      await onRemoved();
      queryClient.removeQueries({ queryKey: resumeQuery(id).queryKey });
      await queryClient.invalidateQueries({ queryKey: resumesQuery.queryKey });
    },
    onError: reportProblem,
  });
  return (
    <ConfirmButton
      action="Remove resume"
      icon={<IconTrash size={18} aria-hidden />}
      consequence="The file, what was read from it, and its place on every ranked list go with it. This cannot be undone."
      loading={isPending}
      onConfirm={mutate}
    />
  );
}
