import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';

/** Why what was sent was not taken, above the fields. */
export const FormProblem = ({ error }: { error: Error | null }) =>
  error ? (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertCircle aria-hidden />}>
      {error.message}
    </Alert>
  ) : null;
