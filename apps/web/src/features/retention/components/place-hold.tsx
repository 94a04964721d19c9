import { Badge, Button, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ReasonDialog } from '../../../components/ui/reason-dialog.tsx';
import { retentionQuery } from '../api/retention.ts';
import { useHold } from '../hooks/use-hold.ts';

/** On the page of a resume: that it is held, or the way to hold it. */
export function PlaceHold({ resumeId }: { resumeId: string }) {
  const { data } = useQuery(retentionQuery);
  const [asking, { open, close }] = useDisclosure(false);
  const { place } = useHold();
  if (!data) return null;
  if (data.holds.some((hold) => hold.resumeId === resumeId)) {
    return (
      <Badge variant="outline" color="gray" size="lg" tt="none" fw={550}>
        Legal hold
      </Badge>
    );
  }
  return (
    <>
      <Button variant="default" leftSection={<IconLock size={18} aria-hidden />} onClick={open}>
        Legal hold
      </Button>
      <ReasonDialog
        opened={asking}
        title="Hold this resume?"
        label="Why"
        description="Without names."
        placeholder="Charge 2026-17"
        maxLength={200}
        action="Hold"
        loading={place.isPending}
        onClose={close}
        onReason={(reason) => place.mutate({ resumeId, reason }, { onSuccess: close })}
      >
        <Text size="sm">
          While it is held nobody can remove it, and it stays when its time is over. You end the hold on the
          page of your practice.
        </Text>
      </ReasonDialog>
    </>
  );
}
