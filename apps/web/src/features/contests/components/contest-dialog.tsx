import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ReasonDialog } from '../../../components/ui/reason-dialog.tsx';
import { reportProblem } from '../../../lib/report-problem.ts';
import { contestFact, contestsQuery } from '../api/contests.ts';

/** What is said to be wrong. */
export interface Contested {
  /** Where it stands in the profile, as a JSON Pointer. */
  fact: string;
  /** In words, for the dialog. */
  about: string;
  /** What the message begins with, where the place in the profile does not say all of it. */
  context?: string;
}

interface ContestDialogProps {
  resumeId: string;
  contested: Contested;
  onClose: () => void;
}

/** 'This is wrong, because …', to every practice that can see the resume. */
export function ContestDialog({
  resumeId,
  contested: { fact, about, context = '' },
  onClose,
}: ContestDialogProps) {
  const queryClient = useQueryClient();
  const send = useMutation({
    mutationFn: (words: string) => contestFact(resumeId, { fact, words: `${context}${words}` }),
    onError: reportProblem,
    onSuccess: () => {
      notifications.show({ title: 'Sent', message: 'The answers appear under “What you say is wrong”.' });
      onClose();
      return queryClient.invalidateQueries({ queryKey: contestsQuery.queryKey });
    },
  });
  return (
    <ReasonDialog
      opened
      title="This is wrong"
      label="This is wrong because …"
      long
      maxLength={1_500}
      action="Send"
      loading={send.isPending}
      onClose={onClose}
      onReason={send.mutate}
    >
      <Text fw={550}>{about}</Text>
      <Text size="sm" c="dimmed">
        Every practice that can see your resume finds this in its inbox and answers it. What was only read
        wrongly in your resume you can correct yourself.
      </Text>
    </ReasonDialog>
  );
}
