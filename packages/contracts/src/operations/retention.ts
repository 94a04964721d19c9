import { z } from 'zod';
import { ResumeId } from '../ids.ts';
import { PlaceHoldBody, Retention, RetentionRule } from '../retention.ts';
import { type Operation, post, read, remove } from './operation.ts';

const byOwner = { tag: 'Retention', roles: ['recruiter'], members: ['owner'] } as const;
const hold = {
  ...byOwner,
  path: '/v1/resumes/:id/hold',
  params: z.strictObject({ id: ResumeId }),
  audited: true,
} as const;

export const retentionOperations = {
  showRetention: {
    ...read,
    ...byOwner,
    path: '/v1/retention',
    summary: 'How long the organisation keeps resumes, and which are held',
    replies: { 200: Retention },
  },
  setRetention: {
    ...post,
    ...byOwner,
    path: '/v1/retention',
    summary: 'Remove resumes that the organisation has uploaded so many months after their upload',
    body: RetentionRule,
    replies: { 204: null },
  },
  placeHold: {
    ...post,
    ...hold,
    summary: 'Hold a resume: it is neither removed when its time is over nor by hand',
    body: PlaceHoldBody,
    replies: { 204: null },
    errors: ['CONFLICT'],
  },
  releaseHold: {
    ...remove,
    ...hold,
    summary: 'End the hold of a resume',
    replies: { 204: null },
  },
} as const satisfies Record<string, Operation>;
