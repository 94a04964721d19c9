import { ResumeId } from '@omm/contracts';
import { z } from 'zod';
import { defineJob } from '../define-job.ts';
import { documentRun } from './document-run.ts';

/** One resume against every open posting that may rank it. */
export const rankResume = defineJob({
  name: 'rank-resume',
  queue: 'ranking',
  payload: z.object({ resumeId: ResumeId, ...documentRun }),
  retry: { attempts: 5, backoffMs: 1_000 },
  dedupeKey: ({ resumeId, rulesetVersion, run }) => `${resumeId}-${rulesetVersion}-${run}`,
});
