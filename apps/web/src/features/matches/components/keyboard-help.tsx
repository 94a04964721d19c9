import { Button, Group, Kbd, Stack, Text } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { Dialog } from '../../../components/ui/dialog.tsx';

interface KeyboardHelpProps {
  opened: boolean;
  onChange: (opened: boolean) => void;
  /** Who may only read has no use for some. */
  works: boolean;
}

/** What the keys do in a ranked list. */
export function KeyboardHelp({ opened, onChange, works }: KeyboardHelpProps) {
  const keys = [
    ['J', 'the next in the list'],
    ['K', 'the one before'],
    ['Enter', 'open or close'],
    ...(works
      ? [
          ['S', 'put on your shortlist'],
          ['X', 'select, or no longer'],
        ]
      : []),
    ['?', 'this help'],
  ];
  return (
    <>
      <Button
        visibleFrom="sm"
        variant="subtle"
        size="compact-sm"
        style={{ alignSelf: 'flex-start' }}
        leftSection={<IconKeyboard size={16} aria-hidden />}
        onClick={() => onChange(true)}
      >
        Keys
      </Button>
      <Dialog opened={opened} onClose={() => onChange(false)} title="Keys">
        <Text size="sm" mb="md">
          While the focus is in the list:
        </Text>
        <Stack gap="xs">
          {keys.map(([key, meaning]) => (
            <Group key={key} gap="sm">
              <Kbd>{key}</Kbd>
              <Text size="sm">{meaning}</Text>
            </Group>
          ))}
        </Stack>
      </Dialog>
    </>
  );
}
