import { IconUsersMinus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { reportProblem } from '../../../lib/report-problem.ts';
import { separateResume } from '../api/separate-resume.ts';

/** Families share an address and agencies a number: whoever knows the people decides. */
export function SeparateResume({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => separateResume(id),
    onSuccess: () =>
      Promise.all(['resumes', 'matches'].map((key) => queryClient.invalidateQueries({ queryKey: [key] }))),
    onError: reportProblem,
  });
  return (
    <ConfirmButton
      action="Not the same person"
      icon={<IconUsersMinus size={18} aria-hidden />}
      consequence="This resume then stands on its own, apart from its other versions, and both are compared with jobs. It stays so."
      color="pine"
      loading={isPending}
      onConfirm={mutate}
    />
  );
}
