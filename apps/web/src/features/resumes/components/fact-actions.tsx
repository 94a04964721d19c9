import { ActionIcon, Button, Group, Menu, Text } from '@mantine/core';
import { IconDots, IconFlag, IconPencil, IconTrash } from '@tabler/icons-react';
import type { FactWork } from '../fact-work.ts';
import type { ResumeFact } from '../resume-facts.ts';

interface FactActionsProps {
  fact: ResumeFact;
  work: FactWork;
}

/** What whom the resume belongs to can do about one fact. */
export function FactActions({ fact, work }: FactActionsProps) {
  const { onCorrect, onRemove, onContest } = work;
  return (
    <Menu withinPortal={false} withInitialFocusPlaceholder={false} position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon size={28} variant="subtle" color="gray" aria-label={`Correct or contest: ${fact.value}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => onCorrect(fact)}>
          Correct it
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => onRemove(fact)}>
          This is not so: remove it
        </Menu.Item>
        {onContest ? (
          <Menu.Item leftSection={<IconFlag size={16} aria-hidden />} onClick={() => onContest(fact)}>
            Tell the practices that it is wrong
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Nothing where it is as it was read. */
export function ChangedByHand({ fact, work: { correctionOf, onUndo, onContest, isBusy } }: FactActionsProps) {
  const correction = correctionOf(fact);
  if (!correction) return null;
  // Whose resume it is contests its facts, and corrects it alone; a practice has several who may.
  const who = onContest ? 'You' : (correction.by ?? 'Somebody');
  return (
    <Group gap={6} component="span" wrap="nowrap">
      <Text span size="xs" c="dimmed">
        {who} {correction.change.action === 'add' ? 'added this' : 'changed this'}
      </Text>
      <Button
        size="compact-xs"
        variant="subtle"
        loading={isBusy}
        aria-label={`Undo: ${fact.value}`}
        onClick={() => onUndo(correction.id)}
      >
        Undo
      </Button>
    </Group>
  );
}
