import { Badge, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import type { CandidateProfile } from '@omm/contracts';
import { formatMonths } from '../../../lib/format.ts';
import { settingWords } from '../../../lib/words.ts';
import { positionDates, positionTitle } from '../resume-facts.ts';
import { FactLink, type ShowInText } from './fact-link.tsx';

interface WorkTimelineProps {
  profile: CandidateProfile;
  onShowInText: ShowInText;
}

export function WorkTimeline({ profile: { positions }, onShowInText }: WorkTimelineProps) {
  return (
    <Stack gap="md">
      <Title order={2} fz="md">
        Work
      </Title>
      {positions.length === 0 ? <Text c="dimmed">Not mentioned on the resume.</Text> : null}
      <Timeline bulletSize={14} lineWidth={2} active={positions.length}>
        {positions.map((position) => {
          const fact = { id: `position-${position.id}`, value: positionTitle(position) };
          return (
            <Timeline.Item key={position.id}>
              <FactLink fact={fact} onShowInText={onShowInText} fw={600} />
              <Text size="sm" c="dimmed">
                {[positionDates(position), position.months > 0 ? formatMonths(position.months) : null]
                  .filter(Boolean)
                  .join(' · ') || 'Without dates'}
              </Text>
              <Kinds position={position} />
            </Timeline.Item>
          );
        })}
      </Timeline>
    </Stack>
  );
}

function Kinds({ position }: { position: CandidateProfile['positions'][number] }) {
  const kinds = [
    position.healthcare.value ? 'Health care' : null,
    position.management.value ? 'Leading people' : null,
    position.setting && settingWords[position.setting],
    position.specialty,
    position.occupation && `Read as ${position.occupation.name}`,
    position.confidence?.dates === 'low' ? 'Check the dates' : null,
  ].filter((kind) => typeof kind === 'string');
  return (
    <Group gap={6} mt={6}>
      {kinds.map((kind) => (
        <Badge key={kind} variant="light" tt="none" fw={500}>
          {kind}
        </Badge>
      ))}
    </Group>
  );
}
