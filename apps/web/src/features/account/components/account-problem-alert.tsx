import { Alert } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';

export function AccountProblemAlert({ error }: { error: Error }) {
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertCircle aria-hidden />}>
      {error.message}
    </Alert>
  );
}
