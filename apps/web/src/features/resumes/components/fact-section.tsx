import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { factElementId } from '../../../components/ui/element-ids.ts';
import type { ResumeFact } from '../resume-facts.ts';

interface FactSectionProps {
  title: string;
  facts: ResumeFact[];
  onShowInText: (factId: string) => void;
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
        {facts.map(({ id, value }) => (
          <li key={id}>
            <Anchor
              id={factElementId(id)}
              component="button"
              type="button"
              ta="left"
              onClick={() => onShowInText(id)}
            >
              {value}
            </Anchor>
          </li>
        ))}
      </Group>
      {children}
    </Stack>
  );
}
