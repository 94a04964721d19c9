import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Dialog } from '../../../components/ui/dialog.tsx';
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
  const form = useForm({
    initialValues: { words: '' },
    validate: { words: isNotEmpty('Say what is wrong.') },
  });
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
    <Dialog opened onClose={onClose} title="This is wrong">
      <form onSubmit={form.onSubmit(({ words }) => send.mutate(words.trim()))} noValidate>
        <Stack gap="md">
          <Text fw={550}>{about}</Text>
          <Textarea
            label="This is wrong because …"
            autosize
            minRows={3}
            maxLength={1_500}
            {...form.getInputProps('words')}
          />
          <Text size="sm" c="dimmed">
            Every practice that can see your resume finds this in its inbox and answers it. What was only read
            wrongly in your resume you can correct yourself.
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={send.isPending}>
              Send
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
