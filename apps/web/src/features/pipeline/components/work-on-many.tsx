import { Button, Group, Paper, Text, TextInput } from '@mantine/core';
import type { ChangeCandidacyBody, Stage, Standing } from '@omm/contracts';
import { type FormEvent, useState } from 'react';
import { count } from '../../../lib/format.ts';
import { useChangeCandidacy } from '../hooks/use-change-candidacy.ts';
import { StageSelect } from './stage-select.tsx';

interface WorkOnManyProps {
  postingId: string;
  people: readonly (Pick<Standing, 'tags'> & { resumeId: string })[];
  onMove: (change: ChangeCandidacyBody & { stage: Stage }) => void;
  onClear: () => void;
}

/** Moves and tags those who are selected on a list. It stays in sight. */
export function WorkOnMany({ postingId, people, onMove, onClear }: WorkOnManyProps) {
  const { mutate } = useChangeCandidacy(postingId);
  const [tag, setTag] = useState('');
  const addTag = (event: FormEvent) => {
    event.preventDefault();
    const added = tag.trim();
    if (!added) return;
    setTag('');
    mutate(
      people.map(({ resumeId, tags }) => ({ resumeId, change: { tags: [...new Set([...tags, added])] } })),
    );
  };
  return (
    <Paper
      component="section"
      aria-label="Selected candidates"
      withBorder
      shadow="sm"
      radius="lg"
      p="sm"
      pos="sticky"
      top={72}
      style={{ zIndex: 1 }}
    >
      <Group gap="sm">
        <Text size="sm" fw={600} role="status">
          {count(people.length, 'candidate')} selected
        </Text>
        <StageSelect name="those selected" stage={null} onChange={onMove} />
        <Group component="form" gap="xs" wrap="nowrap" onSubmit={addTag}>
          <TextInput
            aria-label="Tag for those selected"
            placeholder="bilingual"
            maxLength={40}
            w={140}
            value={tag}
            onChange={({ currentTarget }) => setTag(currentTarget.value)}
          />
          <Button type="submit" variant="default">
            Tag
          </Button>
        </Group>
        <Button variant="subtle" aria-label="Clear the selection" onClick={onClear}>
          Clear
        </Button>
      </Group>
    </Paper>
  );
}
