import { Button, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { Dropzone, type FileRejection } from '@mantine/dropzone';
import { type ErrorCode, errors } from '@omm/contracts';
import { IconFileUpload } from '@tabler/icons-react';
import { useRef } from 'react';

const MAX_BYTES = 10 * 1024 * 1024;

const accept = {
  'application/pdf': ['.pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
  'application/msword': ['.doc'],
  'application/vnd.oasis.opendocument.text': ['.odt'],
  'application/rtf': ['.rtf'],
  'text/plain': ['.txt', '.md'],
  'text/html': ['.html', '.htm'],
  'application/json': ['.json'],
  'application/ld+json': ['.jsonld'],
};

export interface RejectedFile {
  file: File;
  code: ErrorCode;
}

interface FileDropProps {
  label: string;
  multiple?: boolean;
  loading?: boolean;
  onFiles: (files: File[]) => void;
  onReject: (files: RejectedFile[]) => void;
}

/** Takes what the worker can read, up to 10 MB: dropped, or chosen by a button that the keyboard reaches. */
export function FileDrop({ label, multiple = false, loading = false, onFiles, onReject }: FileDropProps) {
  const openRef = useRef<() => void>(null);
  return (
    <Dropzone
      role="group"
      aria-label={label}
      tabIndex={-1}
      openRef={openRef}
      activateOnClick={false}
      activateOnKeyboard={false}
      enablePointerEvents
      inputProps={{ 'aria-label': label }}
      accept={accept}
      maxSize={MAX_BYTES}
      multiple={multiple}
      loading={loading}
      radius="lg"
      p="xl"
      onDrop={onFiles}
      onReject={(rejections) => onReject(rejections.map(rejected))}
    >
      <Group justify="center" gap="lg" mih={72}>
        <ThemeIcon size={52} radius="xl" variant="light">
          <IconFileUpload size={26} stroke={1.6} aria-hidden />
        </ThemeIcon>
        <Stack gap={2} ta={{ base: 'center', xs: 'left' }}>
          <Text fw={600}>{label}</Text>
          <Text size="sm" c="dimmed">
            PDF, Word, OpenDocument, RTF, TXT or HTML, up to 10 MB
          </Text>
        </Stack>
        <Button variant="light" onClick={() => openRef.current?.()}>
          {multiple ? 'Choose files' : 'Choose a file'}
        </Button>
      </Group>
    </Dropzone>
  );
}

function rejected({ file, errors: reasons }: FileRejection): RejectedFile {
  const tooLarge = reasons.some(({ code }) => code === 'file-too-large');
  return { file, code: tooLarge ? 'FILE_TOO_LARGE' : 'UNSUPPORTED_FORMAT' };
}

export const rejectionHelp = ({ code }: RejectedFile): string => errors[code].help;
