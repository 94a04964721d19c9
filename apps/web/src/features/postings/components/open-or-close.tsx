import { Button } from '@mantine/core';
import type { PostingDetail } from '@omm/contracts';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { reportProblem } from '../../../lib/report-problem.ts';
import { setPostingOpen } from '../api/set-posting-open.ts';

/** Closing asks first; reopening takes nothing away. */
export function OpenOrClose({ posting: { id, open } }: { posting: PostingDetail }) {
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => setPostingOpen(id, !open),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['postings'] }),
    onError: reportProblem,
  });
  if (!open) {
    return (
      <Button
        variant="default"
        leftSection={<IconLockOpen size={18} aria-hidden />}
        loading={isPending}
        onClick={() => mutate()}
      >
        Reopen posting
      </Button>
    );
  }
  return (
    <ConfirmButton
      action="Close posting"
      icon={<IconLock size={18} aria-hidden />}
      consequence="Candidates no longer find it, and new resumes are not compared with it. Your ranked list stays, and you can reopen it."
      color="pine"
      loading={isPending}
      onConfirm={mutate}
    />
  );
}
