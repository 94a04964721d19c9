import { Group, NativeSelect, Text } from '@mantine/core';
import { IconArrowBackUp, IconSend } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ConfirmButton } from '../../../components/ui/confirm-button.tsx';
import { ButtonLink } from '../../../components/ui/links.tsx';
import { formatDay } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { applicationsQuery, apply, withdraw } from '../api/applications.ts';
import { applicationWords } from '../application-words.ts';

interface ApplyOrWithdrawProps {
  postingId: string;
  /** The candidate's own that are read. */
  resumes: readonly { id: string; name: string }[];
}

/** What a candidate can do about a job, and how an application stands. */
export function ApplyOrWithdraw({ postingId, resumes }: ApplyOrWithdrawProps) {
  const queryClient = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const resumeId = chosen ?? resumes[0]?.id ?? null;
  const { data: applications } = useQuery(applicationsQuery);
  const settled = {
    onError: reportProblem,
    onSettled: () => queryClient.invalidateQueries(applicationsQuery),
  };
  const send = useMutation({ mutationFn: (id: string) => apply(postingId, id), ...settled });
  const takeBack = useMutation({ mutationFn: () => withdraw(postingId), ...settled });
  if (!applications) return null;
  const application = applications.find((one) => one.postingId === postingId && one.state !== 'withdrawn');
  if (application) {
    return (
      <Group gap="sm">
        <Text role="status">
          You applied on {formatDay(application.appliedAt)}: <b>{applicationWords[application.state]}</b>
        </Text>
        <ConfirmButton
          action="Withdraw"
          icon={<IconArrowBackUp size={18} aria-hidden />}
          consequence="The practice no longer sees your name, contact details and resume. What it has already saved elsewhere is beyond us. You can apply again."
          loading={takeBack.isPending}
          onConfirm={takeBack.mutate}
        />
      </Group>
    );
  }
  if (resumeId === null) return <ButtonLink to="/resumes">Add your resume to apply</ButtonLink>;
  return (
    <Group gap="sm">
      {resumes.length > 1 ? (
        <NativeSelect
          aria-label="Resume to apply with"
          data={resumes.map(({ id, name }) => ({ value: id, label: name }))}
          value={resumeId}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      ) : null}
      <ConfirmButton
        action="Apply"
        icon={<IconSend size={18} aria-hidden />}
        consequence="The practice then sees your name, your contact details and your whole resume. You can withdraw at any time."
        color="pine"
        loading={send.isPending}
        onConfirm={() => send.mutate(resumeId)}
      />
    </Group>
  );
}
