import { Alert, Button, Code, Group, Stack, Text } from '@mantine/core';
import { type DocumentError, errors } from '@omm/contracts';
import { IconFileAlert, IconRefresh } from '@tabler/icons-react';
import { mayReadAgain } from '../../lib/may-read-again.ts';

interface FailedDocumentProps {
  error: DocumentError;
  /** Null for who may read only. */
  onRetry: (() => void) | null;
  retrying: boolean;
}

export function FailedDocument({ error, onRetry, retrying }: FailedDocumentProps) {
  const help = errors[error.code].help;
  return (
    <Alert
      color="red"
      variant="outline"
      bg="var(--mantine-color-body)"
      radius="lg"
      p="lg"
      maw={640}
      title="This document could not be read"
      icon={<IconFileAlert aria-hidden />}
    >
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{error.message}</Text>
        {error.message !== help ? <Text size="sm">{help}</Text> : null}
        <Group gap="sm">
          {onRetry && mayReadAgain(error.code) ? (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRefresh size={16} aria-hidden />}
              loading={retrying}
              onClick={onRetry}
            >
              Read it again
            </Button>
          ) : null}
          <Code>{error.code}</Code>
        </Group>
      </Stack>
    </Alert>
  );
}
