import { NativeSelect, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ChangeCandidacyBody, Stage } from '@omm/contracts';
import { ReasonDialog } from '../../../components/ui/reason-dialog.tsx';
import { choicesOf } from '../../../lib/choices.ts';
import { stageWords } from '../../../lib/words.ts';

interface StageSelectProps {
  /** Whose stage it is. */
  name: string;
  /** Null: of several, who do not stand at the same. */
  stage: Stage | null;
  onChange: (change: ChangeCandidacyBody & { stage: Stage }) => void;
}

const stages = choicesOf(Stage.options, stageWords);

/** A step in the hiring; who is turned down is so for a reason, which is asked for. */
export function StageSelect({ name, stage, onChange }: StageSelectProps) {
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <>
      <NativeSelect
        aria-label={`Stage of ${name}`}
        data={stage ? stages : [{ value: '', label: 'Move to …' }, ...stages]}
        value={stage ?? ''}
        w={160}
        onChange={({ currentTarget }) => {
          const chosen = Stage.parse(currentTarget.value);
          if (chosen === 'rejected') open();
          else onChange({ stage: chosen });
        }}
      />
      <ReasonDialog
        opened={asking}
        title={`Why not ${name}?`}
        label="Reason"
        placeholder="Needs evenings off"
        maxLength={200}
        action="Not selected"
        color="red"
        onClose={close}
        onReason={(reason) => {
          close();
          onChange({ stage: 'rejected', reason });
        }}
      >
        <Text size="sm">Your colleagues see the reason. The candidate does not.</Text>
      </ReasonDialog>
    </>
  );
}
