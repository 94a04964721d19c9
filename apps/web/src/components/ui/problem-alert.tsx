import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { errors } from '@omm/contracts';
import { IconAlertCircle } from '@tabler/icons-react';
import { RequestError } from '../../lib/request-error.ts';

interface ProblemAlertProps {
  error: Error;
  /** What did not work, in words: 'Your postings could not be loaded'. */
  title: string;
  onRetry?: () => void;
}

/** What went wrong and what to do about it, from the error table of the contracts. */
export function ProblemAlert({ error, title, onRetry }: ProblemAlertProps) {
  const problem = error instanceof RequestError ? error : new RequestError('INTERNAL');
  const help = errors[problem.code].help;
  return (
    <Alert
      role="alert"
      color="red"
      variant="outline"
      bg="var(--mantine-color-body)"
      title={title}
      icon={<IconAlertCircle aria-hidden />}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{help}</Text>
        {problem.message !== help ? <Text size="sm">{problem.message}</Text> : null}
        {problem.issues.map(({ path, message }) => (
          <Text key={path} size="sm">
            {message}
          </Text>
        ))}
        <Group gap="sm">
          {onRetry ? (
            <Button size="xs" variant="default" onClick={onRetry}>
              Try again
            </Button>
          ) : null}
          {problem.requestId ? <Code>Request {problem.requestId}</Code> : null}
        </Group>
      </Stack>
    </Alert>
  );
}
