import { Switch, Text } from '@mantine/core';
import { accountOperations } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { meQuery } from '../api/me.ts';
import { useMe } from '../hooks/use-me.ts';

/** A candidate's choice to be found by name. */
export function ContactVisible() {
  const { contactVisible } = useMe();
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (visible: boolean) => call(accountOperations.changeMe, { body: { contactVisible: visible } }),
    onSuccess: (me) => queryClient.setQueryData(meQuery.queryKey, me),
    onError: reportProblem,
  });
  return (
    <>
      <Text size="sm">
        Practices whose jobs fit you see what your resume says of your work. Your name, contact details and
        the resume itself are seen by those to whom you apply.
      </Text>
      <Switch
        label="Also show them to practices that have me on their list without an application"
        checked={contactVisible}
        disabled={isPending}
        onChange={({ currentTarget }) => mutate(currentTarget.checked)}
      />
    </>
  );
}
