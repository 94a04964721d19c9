import { Group, Paper, Text } from '@mantine/core';
import type { DocumentError, DocumentStatus } from '@omm/contracts';
import type { ReactNode } from 'react';
import classes from './document-row.module.css';
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
    <Paper component="li" withBorder radius="lg" px="lg" py="md" className={classes['row'] ?? ''}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        {link}
        <StatusBadge status={status} />
      </Group>
      <Text size="sm" c="dimmed" mt={2}>
        {facts.join(' · ')}
      </Text>
      {error ? (
        <Text size="sm" c="var(--mantine-color-error)" mt={4}>
          {error.message}
        </Text>
      ) : null}
    </Paper>
  );
}
