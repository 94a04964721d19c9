import type { DocumentError } from '@omm/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type RejectedFile, rejectionHelp } from '../../../components/ui/file-drop.tsx';
import { RequestError } from '../../../lib/request-error.ts';
import { resumesQuery } from '../api/list-resumes.ts';
import { uploadResume } from '../api/upload-resume.ts';

export interface Upload {
  key: number;
  file: File;
  /** Known once the server has taken the file. */
  resumeId: string | null;
  /** The server had the same file before. */
  isCopy: boolean;
  error: DocumentError | null;
}

/** Sends files one after another, so that a hundred of them do not compete; each can fail and be sent again. */
export function useUploads() {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const nextKey = useRef(0);
  const queryClient = useQueryClient();

  const change = (key: number, fields: Partial<Upload>) =>
    setUploads((list) => list.map((upload) => (upload.key === key ? { ...upload, ...fields } : upload)));

  const send = async ({ key, file }: Upload) => {
    change(key, { error: null });
    try {
      const { id, alreadyUploaded = false } = await uploadResume(file);
      change(key, { resumeId: id, isCopy: alreadyUploaded });
      await queryClient.invalidateQueries({ queryKey: resumesQuery.queryKey });
    } catch (cause) {
      const { code, message } = cause instanceof RequestError ? cause : new RequestError('INTERNAL');
      change(key, { error: { code, message } });
    }
  };

  const start = (file: File, error: DocumentError | null): Upload => ({
    key: nextKey.current++,
    file,
    resumeId: null,
    isCopy: false,
    error,
  });

  const add = async (files: File[]) => {
    const fresh = files.map((file) => start(file, null));
    setUploads((list) => [...fresh, ...list]);
    for (const upload of fresh) await send(upload);
  };

  const reject = (files: RejectedFile[]) =>
    setUploads((list) => [
      ...files.map((rejected) =>
        start(rejected.file, { code: rejected.code, message: rejectionHelp(rejected) }),
      ),
      ...list,
    ]);

  return { uploads, add, reject, send };
}
