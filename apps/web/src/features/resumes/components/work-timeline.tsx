import { Badge, Group, Stack, Text, Timeline, Title } from '@mantine/core';
import type { CandidateProfile } from '@omm/contracts';
import { formatMonths } from '../../../lib/format.ts';
import { settingWords } from '../../../lib/words.ts';
import type { FactWork } from '../fact-work.ts';
import { positionDates, positionFacts } from '../resume-facts.ts';
import { ChangedByHand, FactActions } from './fact-actions.tsx';
import { FactLink, type ShowInText } from './fact-link.tsx';
import { AddFact } from './fact-section.tsx';

interface WorkTimelineProps {
  profile: CandidateProfile;
  onShowInText: ShowInText;
  /** Null for those who may not correct it. */
  work: FactWork | null;
}

export function WorkTimeline({ profile, onShowInText, work }: WorkTimelineProps) {
  const { positions } = profile;
  const facts = positionFacts(profile);
  return (
    <Stack gap="md">
      <Title order={2} fz="md">
        Work
      </Title>
      {positions.length === 0 ? <Text c="dimmed">Not mentioned on the resume.</Text> : null}
      <Timeline bulletSize={14} lineWidth={2} active={positions.length}>
        {positions.map((position, index) => {
          const fact = facts[index];
          return (
            <Timeline.Item key={position.id}>
              {fact ? (
                <Group gap={4} justify="space-between" align="flex-start" wrap="nowrap">
                  <FactLink fact={fact} onShowInText={onShowInText} fw={600} />
                  {work ? <FactActions fact={fact} work={work} /> : null}
                </Group>
              ) : null}
              <Text size="sm" c="dimmed">
                {[positionDates(position), position.months > 0 ? formatMonths(position.months) : null]
                  .filter(Boolean)
                  .join(' · ') || 'Without dates'}
              </Text>
              <Kinds position={position} />
              {fact && work ? <ChangedByHand fact={fact} work={work} /> : null}
            </Timeline.Item>
          );
        })}
      </Timeline>
      {work ? <AddFact section="positions" work={work} /> : null}
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
