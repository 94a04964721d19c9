import { ResumeId } from '@omm/contracts';
import { z } from 'zod';
import { defineJob } from '../define-job.ts';
import { documentRun } from './document-run.ts';

/** Bytes to text to facts, of one resume. */
export const readResume = defineJob({
  name: 'read-resume',
  queue: 'reading',
  payload: z.object({ resumeId: ResumeId, ...documentRun }),
  retry: { attempts: 3, backoffMs: 1_000 },
  dedupeKey: ({ resumeId, rulesetVersion, run }) => `${resumeId}-${rulesetVersion}-${run}`,
});
