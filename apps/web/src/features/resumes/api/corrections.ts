import { type CorrectResumeBody, operations, type ResumeCorrection } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { resumeQuery } from './get-resume.ts';

/** Kept under the resume, with which it is loaded anew. */
export const resumeCorrectionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...resumeQuery(id).queryKey, 'corrections'],
    queryFn: async () => (await call(operations.listResumeCorrections, { params: { id } })).items,
  });

export const correctResume = (id: string, body: CorrectResumeBody): Promise<ResumeCorrection> =>
  call(operations.correctResume, { params: { id }, body });
