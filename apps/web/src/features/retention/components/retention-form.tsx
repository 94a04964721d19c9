import { Button, Group, NumberInput, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { count } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { retentionQuery, setRetention } from '../api/retention.ts';

/** Null: until somebody removes them. */
export function RetentionForm({ months }: { months: number | null }) {
  const [given, setGiven] = useState<number | string>(months ?? '');
  const queryClient = useQueryClient();
  const save = useMutation({
    mutationFn: (rule: number | null) => setRetention({ months: rule }),
    onSuccess: (_, rule) => {
      notifications.show({
        title: 'Saved',
        message:
          rule === null
            ? 'Resumes are kept until somebody removes them.'
            : `Resumes are removed ${count(rule, 'month')} after their upload.`,
      });
      return queryClient.invalidateQueries(retentionQuery);
    },
    onError: reportProblem,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(given === '' ? null : Number(given));
  };
  return (
    <form onSubmit={submit}>
      <Text size="sm" maw={560} mb="sm">
        Resumes that the practice has uploaded are removed so long after their upload, with everything that
        was read in them. Those that candidates have uploaded themselves stay theirs.
      </Text>
      <Group align="flex-end" gap="sm">
        <NumberInput
          label="Keep resumes for"
          description="Months; empty: until somebody removes them."
          min={1}
          max={120}
          allowDecimal={false}
          value={given}
          onChange={setGiven}
        />
        <Button type="submit" loading={save.isPending}>
          Save
        </Button>
      </Group>
    </form>
  );
}
