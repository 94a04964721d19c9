import { z } from 'zod';
import { ResumeDetail, ResumeList, Submitted } from '../api.ts';
import { CorrectResumeBody, ResumeCorrection, ResumeCorrectionList } from '../correction.ts';
import { ResumeId } from '../ids.ts';
import { JsonResume } from '../json-resume.ts';
import { Role } from '../role.ts';
import { ResumeListQuery } from './lists.ts';
import { type Operation, post, read, remove } from './operation.ts';

const tag = 'Resumes';
const params = z.strictObject({ id: ResumeId });
const changing = {
  tag,
  audited: true,
  roles: Role.options,
  scope: 'write:resumes',
  params,
  changes: 'showResume',
} as const;

export const resumeOperations = {
  submitResume: {
    ...post,
    path: '/v1/resumes',
    tag,
    audited: true,
    summary: 'Upload a resume',
    description: '200 where its owner has sent the same file before: it names what became of it.',
    roles: ['recruiter', 'candidate'],
    scope: 'write:resumes',
    file: true,
    replies: { 202: Submitted, 200: Submitted },
    headers: { location: 'Where the resume will be.' },
  },
  listResumes: {
    ...read,
    path: '/v1/resumes',
    tag,
    audited: true,
    summary: "A candidate's own resumes, or the organisation's uploads, newest first",
    description: 'Of each person the newest version, or with `versions=all` also those that it replaces.',
    roles: Role.options,
    scope: 'read:resumes',
    query: ResumeListQuery,
    replies: { 200: ResumeList },
  },
  showResume: {
    ...read,
    path: '/v1/resumes/:id',
    tag,
    audited: true,
    summary: 'A resume and what was read in it',
    description: 'Of a stranger in the pool a recruiter sees neither name nor contact nor text.',
    roles: Role.options,
    scope: 'read:resumes',
    params,
    replies: { 200: ResumeDetail },
  },
  showJsonResume: {
    ...read,
    path: '/v1/resumes/:id/json-resume',
    tag,
    audited: true,
    summary: 'What was read in a resume as JSON Resume (jsonresume.org), which an upload takes, too',
    description: 'Of somebody whom the viewer may not know without name, contact and schools.',
    roles: Role.options,
    scope: 'read:resumes',
    params,
    replies: { 200: JsonResume },
    headers: { 'content-disposition': 'The name to save it under.' },
    errors: ['CONFLICT'],
  },
  removeResume: {
    ...remove,
    ...changing,
    path: '/v1/resumes/:id',
    summary: 'Remove a resume from every list',
    description: 'Not while a legal hold keeps it.',
    replies: { 204: null },
    errors: ['CONFLICT'],
  },
  retryResume: {
    ...post,
    ...changing,
    path: '/v1/resumes/:id/retry',
    summary: 'Read a resume again that could not be read',
    replies: { 202: Submitted },
    errors: ['CONFLICT'],
  },
  correctResume: {
    ...post,
    ...changing,
    path: '/v1/resumes/:id/corrections',
    summary: 'Correct what was read in a resume, or take a correction back',
    description:
      'By whom it belongs to. Kept beside the reading: it stands whenever the resume is read again, as long as its words are there.',
    body: CorrectResumeBody,
    replies: { 201: ResumeCorrection },
    errors: ['CONFLICT'],
  },
  listResumeCorrections: {
    ...read,
    path: '/v1/resumes/:id/corrections',
    tag,
    audited: true,
    summary: 'Who has corrected what in a resume, and when; newest first',
    roles: Role.options,
    scope: 'read:resumes',
    params,
    replies: { 200: ResumeCorrectionList },
  },
  separateResume: {
    ...post,
    ...changing,
    path: '/v1/resumes/:id/separate',
    summary: 'Say that a resume is another person’s than its other versions, for good',
    replies: { 204: null },
    errors: ['CONFLICT'],
  },
} as const satisfies Record<string, Operation>;
