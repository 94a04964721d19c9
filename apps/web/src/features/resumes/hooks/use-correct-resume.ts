import type { CorrectResumeBody } from '@omm/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { reportProblem } from '../../../lib/report-problem.ts';
import { correctResume } from '../api/corrections.ts';
import { resumeQuery } from '../api/get-resume.ts';

/** Corrects a resume; what shows it, its history and its jobs are loaded anew. */
export function useCorrectResume(resumeId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: CorrectResumeBody) => correctResume(resumeId, body),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: resumeQuery(resumeId).queryKey }),
        queryClient.invalidateQueries({ queryKey: ['matches'] }),
      ]),
    onError: reportProblem,
  });
}
