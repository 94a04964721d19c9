import { Match, PostingId, ResumeId } from '@omm/contracts';
import { z } from 'zod';
import { defineJob } from '../define-job.ts';
import { documentRun } from './document-run.ts';

/** A part of `rank-posting`: the best of some segments. */
export const rankSegments = defineJob({
  name: 'rank-segments',
  queue: 'ranking',
  payload: z.object({ postingId: PostingId, segmentIds: z.array(z.uuid()).min(1), ...documentRun }),
  retry: { attempts: 3, backoffMs: 500 },
  dedupeKey: ({ postingId, segmentIds, rulesetVersion, run }) =>
    `${postingId}-${rulesetVersion}-${run}-${segmentIds[0]}-${segmentIds.length}`,
});

/** What it finds, by the segment and the row in it. A segment that is missing has been replaced by another. */
export const RankedSegments = z.array(
  z.object({
    segmentId: z.uuid(),
    rows: z.array(
      z.object({
        row: z.int().nonnegative(),
        id: ResumeId,
        ...Match.pick({ score: true, coverage: true, verdict: true, experience: true }).shape,
      }),
    ),
  }),
);
export type RankedSegments = z.infer<typeof RankedSegments>;
