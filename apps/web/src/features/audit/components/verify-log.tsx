import { Alert, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { count } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { verifyAuditLog } from '../api/audit-log.ts';

/** Whether the log is as it was written. */
export function VerifyLog() {
  const { mutate, isPending, data } = useMutation({ mutationFn: verifyAuditLog, onError: reportProblem });
  return (
    <>
      <Button variant="default" loading={isPending} onClick={() => mutate()}>
        Check the log
      </Button>
      {data ? (
        <Alert role="status" color={data.firstBroken === null ? 'pine' : 'red'} variant="light" p="xs">
          {data.firstBroken === null
            ? `${count(data.entries, 'entry', 'entries')}, each as it was written.`
            : `Entry ${data.firstBroken} is not as it was written, or one before it is missing.`}
        </Alert>
      ) : null}
    </>
  );
}
