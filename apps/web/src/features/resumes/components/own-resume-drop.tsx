import { Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { FileDrop } from '../../../components/ui/file-drop.tsx';
import { ProblemAlert } from '../../../components/ui/problem-alert.tsx';
import { reportAlreadyUploaded } from '../../../lib/report-already-uploaded.ts';
import { RequestError } from '../../../lib/request-error.ts';
import { uploadResume } from '../api/upload-resume.ts';

/** A candidate's one resume: it is sent and then watched on its own page. */
export function OwnResumeDrop({ onSubmitted }: { onSubmitted: (id: string) => void }) {
  const [rejection, setRejection] = useState<RequestError | null>(null);
  const { mutate, isPending, error } = useMutation({
    mutationFn: uploadResume,
    onMutate: () => setRejection(null),
    onSuccess: (submitted) => {
      reportAlreadyUploaded(submitted);
      onSubmitted(submitted.id);
    },
  });
  const problem = rejection ?? error;
  return (
    <Stack gap="md">
      {problem ? <ProblemAlert error={problem} title="The resume was not taken" /> : null}
      <FileDrop
        label="Drop your resume here"
        loading={isPending}
        onFiles={([file]) => file && mutate(file)}
        onReject={([first]) => first && setRejection(new RequestError(first.code))}
      />
    </Stack>
  );
}
