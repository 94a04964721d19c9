import { Alert, Button, Code, CopyButton, Stack, Text } from '@mantine/core';
import type { ShareToken } from '@omm/contracts';
import type { z } from 'zod';

/** Behind '#' it is sent to no server, and stands in no log. */
const addressOf = (token: string): string => `${window.location.origin}/shared-list#${token}`;

/** A link that was just made: it cannot be shown again. */
export function NewLink({ token }: { token: z.infer<typeof ShareToken> }) {
  const address = addressOf(token);
  return (
    <Alert role="status" color="pine" variant="light" title="Your link">
      <Stack gap="sm" align="flex-start">
        <Code style={{ overflowWrap: 'anywhere' }}>{address}</Code>
        <Text size="sm">Copy it: it is not shown again.</Text>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy the link'}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Alert>
  );
}
