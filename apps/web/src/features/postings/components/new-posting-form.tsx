import { Button, Divider, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileDrop } from '../../../components/ui/file-drop.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { reportAlreadyUploaded } from '../../../lib/report-already-uploaded.ts';
import { RequestError } from '../../../lib/request-error.ts';
import { submitPosting } from '../api/submit-posting.ts';

export function NewPostingForm({ onSubmitted }: { onSubmitted: (id: string) => void }) {
  const [rejection, setRejection] = useState<RequestError | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: submitPosting,
    onMutate: () => setRejection(null),
    onSuccess: (submitted) => {
      reportAlreadyUploaded(submitted);
      onSubmitted(submitted.id);
    },
  });
  const form = useForm({
    initialValues: { title: '', text: '' },
    validate: { text: (text) => (text.trim() === '' ? 'Paste the text of the posting.' : null) },
  });
  const problem = rejection ?? error;
  return (
    <Stack gap="lg" maw={760}>
      {problem ? <ProblemAlert error={problem} title="The posting was not taken" /> : null}
      <FileDrop
        label="Drop the posting here"
        loading={isPending}
        onFiles={([file]) => file && mutate(file)}
        onReject={([first]) => first && setRejection(new RequestError(first.code))}
      />
      <Divider label="or paste it" />
      <form
        noValidate
        onSubmit={form.onSubmit(({ title, text }) =>
          mutate(title.trim() === '' ? { text } : { title, text }),
        )}
      >
        <Stack gap="md">
          <TextInput
            label="Title"
            description="Leave it empty and it is taken from the text."
            maxLength={200}
            {...form.getInputProps('title')}
          />
          <Textarea
            label="Text of the posting"
            autosize
            minRows={10}
            maxRows={24}
            {...form.getInputProps('text')}
          />
          <Button type="submit" loading={isPending} style={{ alignSelf: 'flex-start' }}>
            Find candidates
          </Button>
        </Stack>
      </form>
    </Stack>
  );
}
