import { Card, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  title: string;
  children: ReactNode;
}

/** One matter of a page of settings. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <Card component="section" withBorder radius="lg" padding="lg" maw={880} aria-labelledby={id}>
      <Stack gap="md">
        <Title order={2} fz="lg" id={id}>
          {title}
        </Title>
        {children}
      </Stack>
    </Card>
  );
}
