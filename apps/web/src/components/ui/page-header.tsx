import { Box, Group, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** One sentence, or a line of facts, under the title. */
  lead?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, lead, actions }: PageHeaderProps) {
  useDocumentTitle(`${title} · Office Manager Matcher`);
  return (
    <Group justify="space-between" align="flex-end" gap="md" mb="xl">
      <Box flex="1 1 20rem" miw={0}>
        <Title order={1} fz={{ base: 26, sm: 32 }} lh={1.2} style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        {lead ? (
          <Text component="div" c="dimmed" mt={6} maw={680}>
            {lead}
          </Text>
        ) : null}
      </Box>
      {actions ? <Group gap="sm">{actions}</Group> : null}
    </Group>
  );
}
