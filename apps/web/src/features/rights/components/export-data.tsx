import { Button, Group, List, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { formatBytes } from '../../../lib/format.ts';
import { useExport } from '../hooks/use-export.ts';

/** Everything that is kept of the candidate, as one archive. */
export function ExportData() {
  const { mutate, isPending, isSuccess, error, data: size, received } = useExport();
  return (
    <Stack gap="md">
      <Text size="sm">One zip file with everything that is kept of you:</Text>
      <List size="sm" spacing={4}>
        <List.Item>each resume file, as you uploaded it</List.Item>
        <List.Item>
          <b>account.json</b>: your account; of each resume its text and what was read in it; the jobs on
          whose lists you stand, with your score; your applications; what you have contested, with the
          answers; and what you have said of sex and race
        </List.Item>
      </List>
      {error ? (
        <ProblemAlert error={error} title="Your data could not be put together" onRetry={mutate} />
      ) : null}
      {isPending ? <Progress value={100} animated aria-label="Your data is being fetched" /> : null}
      <Group gap="md">
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          disabled={isPending}
          onClick={() => mutate()}
        >
          Download my data
        </Button>
        <Text size="sm" c="dimmed" role="status">
          {isPending
            ? received === 0
              ? 'It is being put together …'
              : `${formatBytes(received)} received`
            : isSuccess
              ? `my-data.zip is saved, ${formatBytes(size)}`
              : ''}
        </Text>
      </Group>
    </Stack>
  );
}
