import { Group, Stack, Text, Title } from '@mantine/core';
import type { Match } from '@omm/contracts';
import { verdictWords } from '../../../lib/words.ts';

/** For each open requirement the smallest change that would meet it, with the score that it would lead to. */
export function WhatWouldRaise({ match: { whatIf = [] } }: { match: Match }) {
  if (whatIf.length === 0) return null;
  return (
    <Stack component="section" gap="xs">
      <Title order={4} fz="md">
        What would raise this
      </Title>
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {whatIf.map(({ requirementId, change, score, verdict, source }) => (
          <Group key={requirementId} component="li" align="flex-start" justify="space-between" wrap="nowrap">
            <Text size="sm">
              {change}
              {source ? (
                <Text span size="xs" c="dimmed">
                  {' '}
                  From the source documents {source}
                </Text>
              ) : null}
            </Text>
            <Text size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
              {score.toFixed(1)} · {verdictWords[verdict]}
            </Text>
          </Group>
        ))}
      </Stack>
    </Stack>
  );
}
