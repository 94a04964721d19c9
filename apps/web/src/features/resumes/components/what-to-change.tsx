import { Box, Stack, Text, Title } from '@mantine/core';
import type { ResumeFinding } from '@omm/contracts';
import { findingId } from '../resume-facts.ts';
import { FactLink, type ShowInText } from './fact-link.tsx';

interface WhatToChangeProps {
  findings: readonly ResumeFinding[];
  onShowInText: ShowInText;
}

/** What a parser or a recruiter will stumble over; only who wrote the resume is sent it. */
export function WhatToChange({ findings, onShowInText }: WhatToChangeProps) {
  return (
    <Stack gap="sm">
      <Title order={2} fz="md">
        Worth changing
      </Title>
      <Text size="sm" c="dimmed">
        Hints for you alone. None of them is part of a score, and employers do not see them.
      </Text>
      {findings.map(({ code, message, advice, span }, index) => (
        <Box key={`${code} ${span?.start} ${message}`}>
          {span ? (
            <FactLink fact={{ id: findingId(index), value: message }} onShowInText={onShowInText} fw={550} />
          ) : (
            <Text fw={550}>{message}</Text>
          )}
          <Text size="sm">{advice}</Text>
        </Box>
      ))}
    </Stack>
  );
}
