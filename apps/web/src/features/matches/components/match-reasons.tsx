import { Stack, Text } from '@mantine/core';
import type { Match } from '@omm/contracts';
import { byImportance, coverageSentence, type Viewer, weightShare } from '../match-words.ts';
import { Reason } from './reason.tsx';

export function MatchReasons({ match, viewer }: { match: Match; viewer: Viewer }) {
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        {coverageSentence(match, viewer)}. What is not mentioned counts neither for nor against.
      </Text>
      <Stack component="ul" gap="xl" m={0} p={0} style={{ listStyle: 'none' }}>
        {byImportance(match.requirements).map((judgement) => (
          <Reason
            key={judgement.requirementId}
            judgement={judgement}
            share={weightShare(match, judgement)}
            viewer={viewer}
          />
        ))}
      </Stack>
    </Stack>
  );
}
