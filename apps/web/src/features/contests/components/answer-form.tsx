import { Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { ContestOutcome } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { reportProblem } from '../../../lib/report-problem.ts';
import { answerContest } from '../api/inbox.ts';

const choices: Record<ContestOutcome, string> = { agreed: 'I agree', declined: 'I do not agree' };

/** The practice says once what it makes of it; the candidate reads it. */
export function AnswerForm({ contestId }: { contestId: string }) {
  const [outcome, setOutcome] = useState<ContestOutcome | null>(null);
  const [answer, setAnswer] = useState('');
  const queryClient = useQueryClient();
  const send = useMutation({
    mutationFn: (said: ContestOutcome) => answerContest(contestId, { outcome: said, answer }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['contests'] }),
    onError: reportProblem,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (outcome && answer.trim()) send.mutate(outcome);
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Radio.Group
          label="Your answer"
          value={outcome}
          onChange={(chosen) => setOutcome(ContestOutcome.parse(chosen))}
        >
          <Group gap="lg" mt="xs">
            {ContestOutcome.options.map((value) => (
              <Radio key={value} value={value} label={choices[value]} />
            ))}
          </Group>
        </Radio.Group>
        <Textarea
          label="What you tell the candidate"
          autosize
          minRows={2}
          maxLength={2000}
          value={answer}
          onChange={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
        <Button
          type="submit"
          loading={send.isPending}
          disabled={outcome === null || answer.trim() === ''}
          style={{ alignSelf: 'flex-start' }}
        >
          Send the answer
        </Button>
      </Stack>
    </form>
  );
}
