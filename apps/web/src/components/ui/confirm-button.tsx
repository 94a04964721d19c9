import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { Dialog } from './dialog.tsx';

interface ConfirmButtonProps {
  /** What it does, on the button, as the question's title and as its answer: 'Remove posting'. */
  action: string;
  icon: ReactNode;
  /** What will be, for who wants to think again. */
  consequence: string;
  color?: string;
  loading: boolean;
  onConfirm: () => void;
}

/** Asks before it does what cannot be taken back. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { action, icon, consequence, color = 'red', loading, onConfirm } = props;
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" leftSection={icon} loading={loading} onClick={open}>
        {action}
      </Button>
      <Dialog opened={asking} onClose={close} title={`${action}?`}>
        <Stack>
          <Text size="sm">{consequence}</Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button
              color={color}
              onClick={() => {
                close();
                onConfirm();
              }}
            >
              {action}
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
