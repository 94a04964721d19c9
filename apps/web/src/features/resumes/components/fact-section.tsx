import { Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ResumeFact } from '../resume-facts.ts';
import { FactLink, type ShowInText } from './fact-link.tsx';

interface FactSectionProps {
  title: string;
  facts: ResumeFact[];
  onShowInText: ShowInText;
  children?: ReactNode;
}

/** The facts of one kind; each leads to where it stands in the text. */
export function FactSection({ title, facts, onShowInText, children }: FactSectionProps) {
  return (
    <Stack gap={6}>
      <Title order={2} fz="md">
        {title}
      </Title>
      {facts.length === 0 ? <Text c="dimmed">Not mentioned on the resume.</Text> : null}
      <Group component="ul" gap="4px 20px" m={0} p={0} style={{ listStyle: 'none' }}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <FactLink fact={fact} onShowInText={onShowInText} />
          </li>
        ))}
      </Group>
      {children}
    </Stack>
  );
}
