import type { PostingId } from '@omm/contracts';
import { expectTypeOf, test } from 'vitest';
import type { JobHandlers, JobName, JobOutcome, JobPayload } from './index.ts';

const done = async (): Promise<JobOutcome> => ({ status: 'done' });

test('names and payloads are derived from the definitions', () => {
  expectTypeOf<JobName>().toEqualTypeOf<
    | 'read-posting'
    | 'read-resume'
    | 'rank-posting'
    | 'rank-resume'
    | 'rank-segments'
    | 'pack-people'
    | 'deliver-webhook'
  >();
  expectTypeOf<JobPayload<'rank-posting'>>().toEqualTypeOf<{
    postingId: PostingId;
    rulesetVersion: string;
    run: number;
  }>();
});

test('a missing, misspelt or mistyped handler does not compile', () => {
  const handlers = {
    'read-posting': done,
    'read-resume': done,
    'rank-posting': done,
    'rank-resume': done,
    'rank-segments': done,
    'pack-people': done,
    'deliver-webhook': done,
  };
  handlers satisfies JobHandlers;
  const { 'rank-resume': _, ...missing } = handlers;
  // @ts-expect-error rank-resume is missing
  missing satisfies JobHandlers;
  // @ts-expect-error 'rank-resumes' is no job
  ({ ...missing, 'rank-resumes': done }) satisfies JobHandlers;
  // @ts-expect-error a posting's job carries no resumeId
  ({ ...handlers, 'rank-posting': async (_: { resumeId: string }) => done() }) satisfies JobHandlers;
});
