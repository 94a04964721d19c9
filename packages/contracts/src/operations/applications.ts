import { z } from 'zod';
import { Application, ApplicationList, ApplyBody } from '../candidacy.ts';
import { PostingId } from '../ids.ts';
import { type Operation, post, read, remove } from './operation.ts';

const tag = 'Applications';
const roles = ['candidate'] as const;
const path = '/v1/postings/:id/application' as const;
const params = z.strictObject({ id: PostingId });

export const applicationOperations = {
  listApplications: {
    ...read,
    path: '/v1/applications',
    tag,
    summary: 'What one has applied to, and how it stands',
    roles,
    replies: { 200: ApplicationList },
  },
  apply: {
    ...post,
    path,
    tag,
    summary: 'Apply to a posting with one of one’s resumes',
    description: 'The organisation then sees who it is. Applied with already, it stays as it was.',
    roles,
    params,
    audited: true,
    body: ApplyBody,
    replies: { 200: Application },
  },
  withdraw: {
    ...remove,
    path,
    tag,
    summary: 'Withdraw one’s application',
    description: 'The organisation keeps its notes, and no longer sees who it is.',
    roles,
    params,
    audited: true,
    replies: { 204: null },
  },
} as const satisfies Record<string, Operation>;
