import { PostingId } from '@omm/contracts';
import { z } from 'zod';
import { defineJob } from '../define-job.ts';
import { documentRun } from './document-run.ts';

/** One posting against every resume that it may rank. */
export const rankPosting = defineJob({
  name: 'rank-posting',
  queue: 'ranking',
  payload: z.object({ postingId: PostingId, ...documentRun }),
  retry: { attempts: 5, backoffMs: 1_000 },
  dedupeKey: ({ postingId, rulesetVersion, run }) => `${postingId}-${rulesetVersion}-${run}`,
});
