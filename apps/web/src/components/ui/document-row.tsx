import { Group, Paper, Stack, Text } from '@mantine/core';
import { type DocumentError, type DocumentStatus, errors } from '@omm/contracts';
import type { ReactNode } from 'react';
import { StatusBadge } from './status-badge.tsx';

interface DocumentRowProps {
  /** The title, as a link to the document's page. */
  link: ReactNode;
  facts: string[];
  status: DocumentStatus;
  error: DocumentError | null;
}

/** One line of a list of postings or resumes. */
export function DocumentRow({ link, facts, status, error }: DocumentRowProps) {
  return (
    <Paper component="li" withBorder radius="lg" px="lg" py="md">
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Stack gap={2} miw={0}>
          {link}
          <Text size="sm" c="dimmed">
            {facts.join(' · ')}
          </Text>
          {error ? (
            <Text size="sm" c="var(--mantine-color-error)">
              {errors[error.code].help}
            </Text>
          ) : null}
        </Stack>
        <StatusBadge status={status} />
      </Group>
    </Paper>
  );
}
