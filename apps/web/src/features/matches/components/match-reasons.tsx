import { Stack, Text } from '@mantine/core';
import type { Judgement, Match } from '@omm/contracts';
import { byImportance, type Viewer, weightShare } from '../match-words.ts';
import { Reason } from './reason.tsx';
import { WhatWouldRaise } from './what-would-raise.tsx';

interface MatchReasonsProps {
  match: Match;
  viewer: Viewer;
  onContest?: ((judgement: Judgement) => void) | undefined;
}

export function MatchReasons({ match, viewer, onContest }: MatchReasonsProps) {
  return (
    <Stack gap="lg">
      <Stack component="ul" gap="xl" m={0} p={0} style={{ listStyle: 'none' }}>
        {byImportance(match.requirements).map((judgement) => (
          <Reason
            key={judgement.requirementId}
            judgement={judgement}
            share={weightShare(match, judgement)}
            viewer={viewer}
            onContest={onContest}
          />
        ))}
      </Stack>
      <WhatWouldRaise match={match} />
      {match.requirements.some(({ status }) => status === 'unknown') ? (
        <Text size="sm" c="dimmed">
          What the resume does not mention earns up to half of its points: it may be there, but nobody has
          shown it.
        </Text>
      ) : null}
    </Stack>
  );
}
