import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ChangeCandidacyBody, Stage } from '@omm/contracts';
import { type FormEvent, useState } from 'react';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { stageWords } from '../../../lib/words.ts';

interface StageSelectProps {
  /** Whose stage it is. */
  name: string;
  stage: Stage;
  onChange: (change: ChangeCandidacyBody) => void;
}

const stages = Stage.options.map((value) => ({ value, label: stageWords[value] }));

/** A step in the hiring; who is turned down is so for a reason, which is asked for. */
export function StageSelect({ name, stage, onChange }: StageSelectProps) {
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <>
      <NativeSelect
        aria-label={`Stage of ${name}`}
        data={stages}
        value={stage}
        w={160}
        onChange={({ currentTarget }) => {
          const chosen = Stage.parse(currentTarget.value);
          if (chosen === 'rejected') open();
          else onChange({ stage: chosen });
        }}
      />
      <Dialog opened={asking} onClose={close} title={`Why not ${name}?`}>
        <ReasonForm
          onCancel={close}
          onReason={(reason) => {
            close();
            onChange({ stage: 'rejected', reason });
          }}
        />
      </Dialog>
    </>
  );
}

function ReasonForm({ onCancel, onReason }: { onCancel: () => void; onReason: (reason: string) => void }) {
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onReason(reason.trim());
  };
  return (
    <Stack component="form" onSubmit={submit}>
      <Text size="sm">Your colleagues see the reason. The candidate does not.</Text>
      <TextInput
        label="Reason"
        placeholder="Needs evenings off"
        required
        maxLength={200}
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" color="red">
          Not selected
        </Button>
      </Group>
    </Stack>
  );
}
