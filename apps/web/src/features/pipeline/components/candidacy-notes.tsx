import { Button, CloseButton, Group, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import type { Note } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { formatMoment } from '../../../lib/format.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { addNote, type CandidacyKey, candidacyQuery, removeNote } from '../api/candidacy.ts';

interface CandidacyNotesProps {
  candidacyKey: CandidacyKey;
  notes: readonly Note[];
  mayWrite: boolean;
}

/** What colleagues have written, newest first. */
export function CandidacyNotes({ candidacyKey, notes, mayWrite }: CandidacyNotesProps) {
  const queryClient = useQueryClient();
  const settled = {
    onError: reportProblem,
    onSettled: () => queryClient.invalidateQueries(candidacyQuery(candidacyKey)),
  };
  const remove = useMutation({ mutationFn: removeNote, ...settled });
  const [text, setText] = useState('');
  const add = useMutation({
    mutationFn: () => addNote(candidacyKey, text),
    ...settled,
    onSuccess: () => setText(''),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) add.mutate();
  };
  if (!mayWrite && notes.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="Notes">
      <Title order={3} fz="md">
        Notes
      </Title>
      {mayWrite ? (
        <Stack component="form" gap="xs" align="flex-start" onSubmit={submit}>
          <Textarea
            w="100%"
            aria-label="A note for your colleagues"
            placeholder="What you heard on the phone, when to call again …"
            autosize
            minRows={2}
            maxLength={5_000}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Button type="submit" size="xs" variant="default" loading={add.isPending}>
            Add note
          </Button>
        </Stack>
      ) : null}
      {notes.map((note) => (
        <Paper key={note.id} withBorder radius="md" px="md" py="xs">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {note.text}
            </Text>
            {mayWrite ? (
              <CloseButton
                size="sm"
                aria-label={`Remove the note “${note.text.slice(0, 40)}”`}
                onClick={() => remove.mutate(note.id)}
              />
            ) : null}
          </Group>
          <Text size="xs" c="dimmed">
            {note.by ?? 'a former colleague or an API key'}, {formatMoment(note.at)}
          </Text>
        </Paper>
      ))}
    </Stack>
  );
}
