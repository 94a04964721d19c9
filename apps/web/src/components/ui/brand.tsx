import { Group, Text, ThemeIcon } from '@mantine/core';
import { IconStethoscope } from '@tabler/icons-react';

/** `nameFrom`: the width from which the name stands beside the sign. */
export function Brand({ nameFrom }: { nameFrom?: 'md' }) {
  return (
    <Group gap={10} wrap="nowrap">
      <ThemeIcon size={34} radius="md">
        <IconStethoscope size={20} aria-hidden />
      </ThemeIcon>
      <Text fw={700} fz="md" lts="-0.01em" {...(nameFrom ? { visibleFrom: nameFrom } : {})}>
        Office Manager Matcher
      </Text>
    </Group>
  );
}
