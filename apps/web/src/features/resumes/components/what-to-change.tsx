import { Box, Stack, Text, Title } from '@mantine/core';
import type { ResumeFinding } from '@omm/contracts';

/** What a parser or a recruiter will stumble over; only who wrote the resume is sent it. */
export function WhatToChange({ findings }: { findings: readonly ResumeFinding[] }) {
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        Worth changing
      </Title>
      <Text size="sm" c="dimmed">
        Hints for you alone. None of them is part of a score, and employers do not see them.
      </Text>
      {findings.map(({ code, message, advice, span }) => (
        <Box key={`${code} ${span?.start} ${message}`}>
          <Text fw={550}>{message}</Text>
          <Text size="sm">{advice}</Text>
        </Box>
      ))}
    </Stack>
  );
}
