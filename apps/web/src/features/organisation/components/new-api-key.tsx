import { Alert, Button, Code, CopyButton, Stack, Text } from '@mantine/core';
import type { CreatedApiKey } from '@omm/contracts';

export const NewApiKey = ({ created: { name, key } }: { created: CreatedApiKey }) => (
  <Alert role="status" variant="outline" bg="var(--mantine-color-body)" title={`The key “${name}”`}>
    <Stack gap="xs" align="flex-start">
      <Text size="sm">Copy it now: it is not shown again.</Text>
      <Code style={{ overflowWrap: 'anywhere' }}>{key}</Code>
      <CopyButton value={key}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" onClick={copy}>
            {copied ? 'Copied' : 'Copy the key'}
          </Button>
        )}
      </CopyButton>
    </Stack>
  </Alert>
);
