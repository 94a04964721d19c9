import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FileDrop } from '../../../components/ui/file-drop.tsx';
import { latestVersionsQuery } from '../api/list-resumes.ts';
import { useUploads } from '../hooks/use-uploads.ts';
import { UploadRow } from './upload-row.tsx';

/** Takes many resumes at once and shows how far each one is. */
export function ResumeUpload() {
  const { uploads, add, reject, send } = useUploads();
  // One of the files may be an older version of another.
  const { data } = useQuery({ ...latestVersionsQuery, enabled: uploads.length > 0 });
  return (
    <Stack gap="md">
      <FileDrop label="Drop resumes here" multiple onFiles={add} onReject={reject} />
      {uploads.length > 0 ? (
        <Stack component="ul" gap="xs" m={0} p={0} aria-label="Files" style={{ listStyle: 'none' }}>
          {uploads.map((upload) => (
            <UploadRow
              key={upload.key}
              upload={upload}
              resume={data?.items.find(({ id }) => id === upload.resumeId)}
              onSendAgain={() => send(upload)}
            />
          ))}
        </Stack>
      ) : null}
    </Stack>
  );
}
