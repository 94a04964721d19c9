import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { retentionQuery } from '../api/retention.ts';
import { useHold } from '../hooks/use-hold.ts';

/** On the page of a resume: that it is held, or the way to hold it. */
export function PlaceHold({ resumeId }: { resumeId: string }) {
  const { data } = useQuery(retentionQuery);
  const [asking, { open, close }] = useDisclosure(false);
  const [reason, setReason] = useState('');
  const { place } = useHold();
  if (!data) return null;
  if (data.holds.some((hold) => hold.resumeId === resumeId)) {
    return (
      <Badge variant="outline" color="gray" size="lg" tt="none" fw={550}>
        Legal hold
      </Badge>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) place.mutate({ resumeId, reason }, { onSuccess: close });
  };
  return (
    <>
      <Button variant="default" leftSection={<IconLock size={18} aria-hidden />} onClick={open}>
        Legal hold
      </Button>
      <Dialog opened={asking} onClose={close} title="Hold this resume?">
        <Stack component="form" onSubmit={submit}>
          <Text size="sm">
            While it is held nobody can remove it, and it stays when its time is over. You end the hold on the
            page of your practice.
          </Text>
          <TextInput
            label="Why"
            description="Without names."
            placeholder="Charge 2026-17"
            required
            maxLength={200}
            data-autofocus
            value={reason}
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={place.isPending}>
              Hold
            </Button>
          </Group>
        </Stack>
      </Dialog>
    </>
  );
}
