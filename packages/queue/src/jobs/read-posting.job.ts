import { PostingId } from '@omm/contracts';
import { z } from 'zod';
import { defineJob } from '../define-job.ts';
import { documentRun } from './document-run.ts';

/** Bytes to text to facts, of one posting. */
export const readPosting = defineJob({
  name: 'read-posting',
  queue: 'reading',
  payload: z.object({ postingId: PostingId, ...documentRun }),
  retry: { attempts: 3, backoffMs: 1_000 },
  dedupeKey: ({ postingId, rulesetVersion, run }) => `${postingId}-${rulesetVersion}-${run}`,
});
