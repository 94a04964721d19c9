import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { type ErrorCode, errors } from '@omm/contracts';
import { IconAlertCircle } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { RequestError } from '../../lib/request-error.ts';
import { ButtonLink } from './links.tsx';

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
      radius="lg"
      maw={760}
      title={title}
      icon={<IconAlertCircle aria-hidden />}
    >
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{problem.message}</Text>
        {problem.message !== help && problem.code !== 'NOT_FOUND' ? <Text size="sm">{help}</Text> : null}
        {problem.issues.map(({ path, message }) => (
          <Text key={path} size="sm">
            {message}
          </Text>
        ))}
        <Group gap="sm">
          <WayOut code={problem.code} onRetry={onRetry} />
          {problem.code === 'INTERNAL' && problem.requestId ? <Code>Request {problem.requestId}</Code> : null}
        </Group>
      </Stack>
    </Alert>
  );
}

interface WayOutProps {
  code: ErrorCode;
  onRetry: (() => void) | undefined;
}

/** A session that has run out is mended by signing in, and then back to this page. */
function WayOut({ code, onRetry }: WayOutProps) {
  const next = useLocation({ select: ({ href }) => href });
  if (code === 'UNAUTHENTICATED') {
    return (
      <ButtonLink size="xs" variant="default" to="/sign-in" search={{ next }}>
        Sign in
      </ButtonLink>
    );
  }
  // What is not there does not come by asking again.
  if (code === 'NOT_FOUND' || !onRetry) return null;
  return (
    <Button size="xs" variant="default" onClick={onRetry}>
      Try again
    </Button>
  );
}
