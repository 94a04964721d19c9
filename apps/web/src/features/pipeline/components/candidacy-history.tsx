import { Stack, Text, Title } from '@mantine/core';
import type { Candidacy } from '@omm/contracts';
import { formatMoment } from '../../../lib/format.ts';
import { stageWords } from '../../../lib/words.ts';

type Entry = Candidacy['history'][number];

/** Who did what when, oldest first. */
export function CandidacyHistory({ history }: { history: readonly Entry[] }) {
  if (history.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-label="History">
      <Title order={3} fz="md">
        History
      </Title>
      <Stack component="ol" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {history.map((entry) => (
          <Text key={`${entry.at} ${entry.kind} ${entry.stage}`} component="li" size="sm">
            {whatHappened(entry)}{' '}
            <Text span c="dimmed">
              {entry.by ?? 'a former colleague or an API key'}, {formatMoment(entry.at)}
            </Text>
          </Text>
        ))}
      </Stack>
    </Stack>
  );
}

function whatHappened({ kind, stage, reason }: Entry): string {
  if (kind === 'applied') return 'Applied.';
  if (kind === 'withdrawn') return 'Withdrew the application.';
  const moved = stage ? stageWords[stage] : '';
  return reason ? `${moved}: ${reason}.` : `${moved}.`;
}
