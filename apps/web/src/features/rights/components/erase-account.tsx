import { Button, Group, List, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { isNotEmpty, useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { eraseAccount } from '../api/rights.ts';

/** Typed to confirm. */
const word = 'ERASE';

/** Says what goes and what stays, and asks twice before it does what cannot be taken back. */
export function EraseAccount({ onErased }: { onErased: () => Promise<void> }) {
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <Stack gap="md">
      <Text size="sm" fw={550}>
        What goes, at once and for good:
      </Text>
      <List size="sm" spacing={4}>
        <List.Item>your account, and every place where you are signed in</List.Item>
        <List.Item>
          your resumes: the files, their texts, what was read in them, your corrections and what you have
          contested
        </List.Item>
        <List.Item>
          your places on the lists of practices, your applications, and what practices have noted of you
          there. The figures by which lists are ranked and the memory of our programs are cleared within two
          minutes.
        </List.Item>
        <List.Item>what you have said of sex and race</List.Item>
      </List>
      <Text size="sm" fw={550}>
        What stays, and why:
      </Text>
      <List size="sm" spacing={4}>
        <List.Item>
          a number that stood for your account, with nothing else, so that nothing is kept for it again
        </List.Item>
        <List.Item>
          in the log of who saw whose data, such numbers in the place of your name: the log has to stay whole
          to be believed
        </List.Item>
        <List.Item>
          what a practice has uploaded or saved itself: it is theirs to answer for. Ask them to remove it.
        </List.Item>
        <List.Item>backups of the database, until whoever runs this service replaces them</List.Item>
      </List>
      <Group>
        <Button color="red" variant="light" leftSection={<IconTrash size={18} aria-hidden />} onClick={open}>
          Erase everything
        </Button>
      </Group>
      <Dialog opened={asking} onClose={close} title="Erase everything?">
        <Confirmation onErased={onErased} onCancel={close} />
      </Dialog>
    </Stack>
  );
}

interface ConfirmationProps {
  onErased: () => Promise<void>;
  onCancel: () => void;
}

function Confirmation({ onErased, onCancel }: ConfirmationProps) {
  const form = useForm({
    initialValues: { typed: '', password: '' },
    validate: {
      typed: (typed) => (typed.trim().toUpperCase() === word ? null : `Type ${word} to confirm.`),
      password: isNotEmpty('Enter your password.'),
    },
  });
  const erase = useMutation({
    mutationFn: eraseAccount,
    onSuccess: onErased,
    onError: ({ message }) => form.setFieldError('password', message),
  });
  return (
    <form onSubmit={form.onSubmit(({ password }) => erase.mutate(password))} noValidate>
      <Stack gap="md">
        <Text size="sm">
          Your account, your resumes and your applications are gone then. This cannot be undone; take your
          data along first if you may want it.
        </Text>
        <TextInput label={`Type ${word} to confirm`} autoComplete="off" {...form.getInputProps('typed')} />
        <PasswordInput
          label="Your password"
          autoComplete="current-password"
          {...form.getInputProps('password')}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          <Button type="submit" color="red" loading={erase.isPending}>
            Erase everything
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
