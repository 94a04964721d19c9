import { Alert, Button, Code, CopyButton, Stack, Text } from '@mantine/core';

interface ShownOnceProps {
  title: string;
  /** A secret that the server will not say again. */
  value: string;
  copy: string;
}

export const ShownOnce = ({ title, value, copy: label }: ShownOnceProps) => (
  <Alert role="status" variant="outline" bg="var(--mantine-color-body)" title={title}>
    <Stack gap="xs" align="flex-start">
      <Text size="sm">Copy it now: it is not shown again.</Text>
      <Code style={{ overflowWrap: 'anywhere' }}>{value}</Code>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" onClick={copy}>
            {copied ? 'Copied' : label}
          </Button>
        )}
      </CopyButton>
    </Stack>
  </Alert>
);
