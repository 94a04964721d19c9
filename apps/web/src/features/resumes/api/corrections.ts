import { type CorrectResumeBody, type ResumeCorrection, resumeOperations } from '@omm/contracts';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api-client.ts';
import { resumeQuery } from './get-resume.ts';

/** Kept under the resume, with which it is loaded anew. */
export const resumeCorrectionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...resumeQuery(id).queryKey, 'corrections'],
    queryFn: async () => (await call(resumeOperations.listResumeCorrections, { params: { id } })).items,
  });

export const correctResume = (id: string, body: CorrectResumeBody): Promise<ResumeCorrection> =>
  call(resumeOperations.correctResume, { params: { id }, body });
