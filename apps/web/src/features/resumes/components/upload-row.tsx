import { Box, Button, Group, Progress, Text } from '@mantine/core';
import type { DocumentStatus, ResumeItem } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { mayReadAgain } from '../../../lib/may-read-again.ts';
import { reportProblem } from '../../../lib/report-problem.ts';
import { statusWords } from '../../../lib/words.ts';
import { resumesQuery } from '../api/list-resumes.ts';
import { retryResume } from '../api/retry-resume.ts';
import type { Upload } from '../hooks/use-uploads.ts';

const progress: Record<DocumentStatus, number> = {
  received: 30,
  reading: 55,
  ranking: 80,
  ready: 100,
  failed: 100,
};

interface UploadRowProps {
  upload: Upload;
  /** The resume that became of the file, once the server has it. */
  resume: ResumeItem | undefined;
  onSendAgain: () => void;
}

export function UploadRow({ upload, resume, onSendAgain }: UploadRowProps) {
  const queryClient = useQueryClient();
  const readAgain = useMutation({
    mutationFn: retryResume,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: resumesQuery.queryKey }),
    onError: reportProblem,
  });
  const error = upload.error ?? resume?.error ?? null;
  const status = error ? error.message : resume ? statusWords[resume.status] : 'Sending';
  const replaced = resume?.current === false ? ', but a newer version of it is here' : '';
  const words = `${upload.isCopy ? 'You uploaded this already. ' : ''}${status}${replaced}`;
  return (
    <Box component="li" py="xs">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm" fw={550} truncate>
          {upload.file.name}
        </Text>
        {error && mayReadAgain(error.code) ? (
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Try ${upload.file.name} again`}
            loading={readAgain.isPending}
            onClick={() => (resume ? readAgain.mutate(resume.id) : onSendAgain())}
          >
            Try again
          </Button>
        ) : null}
      </Group>
      <Progress
        value={error ? 100 : resume ? progress[resume.status] : 15}
        color={error ? 'red' : 'pine'}
        size="sm"
        my={6}
        aria-label={`Progress of ${upload.file.name}`}
      />
      <Text size="xs" c={error ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
        {words}
      </Text>
    </Box>
  );
}
