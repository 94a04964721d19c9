import {
  Button,
  type ButtonProps,
  Group,
  Stack,
  Textarea,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Dialog } from './dialog.tsx';

type Field = Pick<TextInputProps, 'label' | 'description' | 'placeholder' | 'maxLength'>;

interface ReasonFormProps extends Field, Pick<ButtonProps, 'color' | 'loading'> {
  /** What comes of it. */
  children: ReactNode;
  /** More than a line. */
  long?: boolean;
  /** What is done for the reason, on the button. */
  action: string;
  onReason: (reason: string) => void;
  onClose: () => void;
}

interface ReasonDialogProps extends ReasonFormProps {
  title: string;
  opened: boolean;
}

/** Asks for the reason before it does what needs one. */
export const ReasonDialog = ({ title, opened, ...form }: ReasonDialogProps) => (
  <Dialog opened={opened} onClose={form.onClose} title={title}>
    <ReasonForm {...form} />
  </Dialog>
);

/** Empty each time, for the dialog keeps nothing that is closed. */
function ReasonForm(props: ReasonFormProps) {
  const { children, long, action, color = 'pine', loading = false, onReason, onClose, ...field } = props;
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim()) onReason(reason.trim());
  };
  const Input = long ? Textarea : TextInput;
  return (
    <Stack component="form" onSubmit={submit}>
      {children}
      <Input
        {...field}
        {...(long ? { autosize: true, minRows: 3 } : {})}
        required
        data-autofocus
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button type="submit" color={color} loading={loading}>
          {action}
        </Button>
      </Group>
    </Stack>
  );
}
